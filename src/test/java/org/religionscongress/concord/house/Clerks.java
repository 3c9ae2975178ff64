package org.religionscongress.concord.house;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.membership.usecase.NameAssistant;
import org.religionscongress.concord.membership.usecase.RecordMandate;
import org.religionscongress.concord.membership.usecase.RegisterPerson;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.Scans;
import org.religionscongress.concord.platform.attachment.usecase.KeepAttachment;

/** People of a house who do things for others: registered with an account, and known anew at each act. */
public record Clerks(House house, Cast cast) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public static Clerks of(Houses houses) {
        return new Clerks(houses.house(), houses.cast());
    }

    /** Somebody who holds these roles and no mandate yet. */
    public UUID person(String name, Role... roles) {
        String username = "clerk-" + NUMBERS.incrementAndGet();
        return house.get(RegisterPerson.class)
                .use(
                        cast.administrator,
                        new RegisterPerson.Details(
                                username, name, List.of(roles), null, null, null, username + "@concord.example", "en"))
                .id();
    }

    /** Somebody with an account and an address who may act for the delegation. */
    public Caller member(UUID delegation) {
        String username = "clerk-" + NUMBERS.incrementAndGet();
        return now(house.get(RegisterPerson.class)
                .use(
                        cast.administrator,
                        new RegisterPerson.Details(
                                username,
                                "Member of a delegation",
                                List.of(Role.DELEGATION),
                                delegation,
                                Credential.ALTERNATE,
                                null,
                                username + "@concord.example",
                                "en"))
                .id());
    }

    /** As the person is known now, with the mandates that run now. */
    public Caller now(UUID person) {
        return house.get(Callers.class).of(person);
    }

    public Mandate mandate(UUID person, Side side) {
        return mandate(person, side, null, null);
    }

    public Mandate mandate(UUID person, Side side, Instant from, Instant until) {
        return house.get(RecordMandate.class)
                .use(
                        cast.administrator,
                        new RecordMandate.Details(
                                person,
                                side.delegationId(),
                                side.memberId(),
                                from,
                                until,
                                "Its head, by a letter to the Secretariat",
                                null,
                                null))
                .get(0);
    }

    /** A new clerk of the side. */
    public Caller clerk(Side side) {
        UUID person = person("Clerk of " + side.id());
        mandate(person, side);
        return now(person);
    }

    public Caller assistant(Caller member) {
        UUID person = person("Assistant of " + member.name());
        house.get(NameAssistant.class).use(member, person);
        return now(person);
    }

    public Attachment letter(Caller from, String words) {
        return house.get(KeepAttachment.class).keep(from.personId(), Scans.letter(words), "letter.pdf");
    }
}
