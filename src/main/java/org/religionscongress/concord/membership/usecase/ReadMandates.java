package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Mandates;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;

/** The mandates that a person sees: all for those who keep or lead, else the own and those about the own sides. */
@UseCase
@ApplicationScoped
public class ReadMandates {
    @Inject
    private Mandates mandates;

    @Inject
    private People people;

    @Inject
    private Delegations delegations;

    /** A mandate with the names of those whom it knows by id. */
    public record Named(Mandate mandate, String person, String side) {}

    public Page<Named> page(Caller caller, int offset, int size) {
        return named(
                MandateReaders.seesAll(caller)
                        ? mandates.page(offset, size)
                        : mandates.pageOf(caller.personId(), caller.delegations(), offset, size));
    }

    /** Those that one person holds, for those who see all, and for the holder. */
    public Page<Named> heldBy(Caller caller, UUID personId, int offset, int size) {
        return MandateReaders.seesAll(caller) || caller.personId().equals(personId)
                ? named(mandates.heldBy(personId, offset, size))
                : new Page<>(List.of(), 0);
    }

    private Page<Named> named(Page<Mandate> page) {
        return new Page<>(named(page.items()), page.total());
    }

    /** The assistants whom the person has named and who are so now. */
    public List<Named> assistants(Caller caller) {
        return named(mandates.running(MandateKind.ASSISTANT, Side.member(caller.personId())));
    }

    private List<Named> named(List<Mandate> some) {
        Map<UUID, String> persons =
                people.names(Stream.concat(ids(some, Mandate::personId), ids(some, mandate -> mandate.side()
                                .memberId()))
                        .distinct()
                        .toList());
        Map<UUID, String> names = delegations.names(
                ids(some, mandate -> mandate.side().delegationId()).distinct().toList());
        return some.stream()
                .map(mandate -> new Named(
                        mandate,
                        persons.get(mandate.personId()),
                        mandate.side().delegationId() == null
                                ? persons.get(mandate.side().memberId())
                                : names.get(mandate.side().delegationId())))
                .toList();
    }

    private static Stream<UUID> ids(List<Mandate> some, Function<Mandate, UUID> which) {
        return some.stream().map(which).filter(Objects::nonNull);
    }
}
