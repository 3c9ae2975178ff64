package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.mail.Letter;
import org.religionscongress.concord.platform.mail.Outbox;
import org.religionscongress.concord.platform.web.PublicAddress;

/** Tells people by mail whose answers they may enter or prepare, and when that has ended. */
@ApplicationScoped
class MandateNotices {
    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private Delegations delegations;

    @Inject
    private PublicAddress address;

    /** Given to one person by one word, so told in one letter. */
    void recorded(List<Mandate> some) {
        Mandate first = some.get(0);
        boolean clerk = first.kind() == MandateKind.CLERK;
        tell(
                clerk ? "mandate-recorded" : "assistant-named",
                some,
                clerk
                        ? Map.of("by", first.recordedByName(), "link", address.of("/on-behalf"))
                        : Map.of("link", address.of("/")));
    }

    void ended(Mandate mandate) {
        tell("mandate-ended", List.of(mandate), Map.of("link", address.of("/")));
    }

    private void tell(String template, List<Mandate> some, Map<String, String> more) {
        String sides = some.stream().map(Mandate::side).map(this::name).collect(Collectors.joining("; "));
        Map<String, String> model = new HashMap<>(more);
        model.put("sides", sides);
        people.addressee(some.get(0).personId())
                .ifPresent(holder -> outbox.put(new Letter(holder.email(), holder.language(), template, model)));
    }

    private String name(Side side) {
        return side.delegationId() == null
                ? people.name(side.memberId())
                : delegations.get(side.delegationId()).name();
    }
}
