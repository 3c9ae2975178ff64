package org.religionscongress.concord.house;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Holding;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.transaction.Transactions;

/** The people of one house: a Secretariat of at least three, and delegations with a member and a leader each. */
public final class Cast {
    public static final int DELEGATIONS = 4;
    public static final int SEATS = 3;

    /** Beyond those that tests of the registers give. */
    private static final AtomicInteger ORDINALS = new AtomicInteger(1000);

    public final Caller drafter;
    public final Caller head;
    public final Caller deputy;
    public final Caller administrator;
    public final List<Caller> secretariat = new ArrayList<>();
    public final List<UUID> delegations = new ArrayList<>();
    public final List<Caller> members = new ArrayList<>();
    public final List<Caller> leaders = new ArrayList<>();
    public final Caller observer;

    private final EntityManager entities;
    private final Transactions transactions;
    private final SessionRegister sessions;
    private final Instant since;

    public Cast(House house) {
        entities = house.get(EntityManager.class);
        transactions = house.get(Transactions.class);
        sessions = house.get(SessionRegister.class);
        since = house.get(Clock.class).instant().truncatedTo(ChronoUnit.MICROS);
        drafter = person("Drafter", Role.DRAFTER, null, null);
        head = person("Head of the Secretariat", Role.HEAD, null, null);
        deputy = person("Deputy Head", Role.DEPUTY, null, null);
        administrator = person("Administrator", Role.ADMINISTRATOR, null, null);
        // Whoever else holds a seat in this house has one in every consensus.
        house.get(People.class).holding(Role.SECRETARIAT).stream()
                .map(house.get(Callers.class)::of)
                .forEach(secretariat::add);
        for (int i = 1; i <= SEATS; i++) {
            secretariat.add(person("Secretariat member " + i, Role.SECRETARIAT, null, null));
        }
        for (int i = 1; i <= DELEGATIONS; i++) {
            UUID delegation = delegation("Delegation " + i);
            delegations.add(delegation);
            members.add(person("Working Group member " + i, Role.WORKING_GROUP, delegation, Credential.ALTERNATE));
            leaders.add(person("Head of delegation " + i, Role.DELEGATION, delegation, Credential.HEAD));
        }
        observer = person("Observer", Role.DELEGATION, delegations.get(0), Credential.OBSERVER);
    }

    public UUID delegation(String name) {
        Delegation delegation = new Delegation(Ids.next(), name, "Kazakhstan", "Interreligious");
        act(() -> entities.persist(delegation));
        return delegation.id();
    }

    public Caller person(String name, Role role, UUID delegation, Credential credential) {
        Person person = new Person(Ids.next(), name);
        act(() -> {
            entities.persist(person);
            entities.flush();
            entities.persist(new Membership(
                    Ids.next(), person.id(), new Holding(role, null, delegation, credential, null), since, null));
        });
        return new Caller(
                person.id(),
                name,
                name,
                Set.of(role),
                delegation == null ? List.of() : List.of(new Caller.Seat(delegation, credential)));
    }

    /** Somebody who belongs to a body, and holds no role. */
    public Caller memberOf(Body body) {
        Person person = new Person(Ids.next(), "Member of the " + body);
        act(() -> {
            entities.persist(person);
            entities.flush();
            entities.persist(
                    new Membership(Ids.next(), person.id(), new Holding(null, body, null, null, null), since, null));
        });
        return new Caller(person.id(), person.name(), person.name(), Set.of(), List.of(), Set.of(body));
    }

    /** A session of the Congress of these delegations. */
    public UUID session(Instant opensAt, Instant closesAt, List<UUID> accredited) {
        return session(Body.CONGRESS, opensAt, closesAt, accredited);
    }

    public UUID session(Body body, Instant opensAt, Instant closesAt, List<UUID> accredited) {
        Session session = new Session(
                Ids.next(),
                body,
                ORDINALS.incrementAndGet(),
                "A session",
                "Astana",
                ZoneId.of("Asia/Almaty"),
                opensAt.truncatedTo(ChronoUnit.SECONDS),
                closesAt.truncatedTo(ChronoUnit.SECONDS));
        act(() -> sessions.add(session, accredited));
        return session.id();
    }

    private void act(Runnable act) {
        try {
            transactions.inOne(() -> {
                act.run();
                return null;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
