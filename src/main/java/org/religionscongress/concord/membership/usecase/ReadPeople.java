package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.SecondFactorCheck;
import org.religionscongress.concord.platform.transaction.UseCase;

/** The register of people; for those who keep it. */
@UseCase
@ApplicationScoped
public class ReadPeople {
    @Inject
    private PersonRegister people;

    @Inject
    private Accounts accounts;

    @Inject
    private Delegations delegations;

    @Inject
    private SecondFactorCheck secondFactor;

    @Inject
    private Clock clock;

    public Page<PersonEntry> page(Caller caller, int offset, int size) {
        RegistryRights.mayKeepRegisters(caller);
        Page<Person> page = people.page(offset, size);
        return new Page<>(entries(caller, page.items()), page.total());
    }

    /** Those who fit: each part may be absent. */
    public record Question(String words, Role role, UUID delegationId) {}

    public Page<PersonEntry> find(Caller caller, Question question, int offset, int size) {
        RegistryRights.mayKeepRegisters(caller);
        Page<Person> page = people.find(question.words(), question.role(), question.delegationId(), offset, size);
        return new Page<>(entries(caller, page.items()), page.total());
    }

    public PersonEntry one(Caller caller, UUID personId) {
        RegistryRights.mayKeepRegisters(caller);
        return entries(caller, List.of(people.get(personId))).get(0);
    }

    private List<PersonEntry> entries(Caller caller, List<Person> some) {
        List<UUID> ids = some.stream().map(Person::id).toList();
        Map<UUID, Account> accountOf =
                accounts.byPeople(ids).stream().collect(Collectors.toMap(Account::personId, Function.identity()));
        Map<UUID, List<Membership>> membershipsOf =
                people.membershipsOf(ids).stream().collect(Collectors.groupingBy(Membership::personId));
        Map<UUID, String> names = delegations.names(delegationsOf(membershipsOf));
        // Who has none yet is told to those alone who can mend it: it says whose password is enough.
        Optional<Set<UUID>> withSecondFactor =
                caller.hasAny(Role.ADMINISTRATOR) ? Optional.of(secondFactor.setUpAmong(ids)) : Optional.empty();
        Instant now = clock.instant();
        return some.stream()
                .map(person -> entry(
                        person,
                        accountOf.get(person.id()),
                        membershipsOf.getOrDefault(person.id(), List.of()),
                        names,
                        withSecondFactor.map(set -> set.contains(person.id())).orElse(null),
                        now))
                .toList();
    }

    private static Set<UUID> delegationsOf(Map<UUID, List<Membership>> memberships) {
        return memberships.values().stream()
                .flatMap(List::stream)
                .map(membership -> membership.holding().delegationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static PersonEntry entry(
            Person person,
            Account account,
            List<Membership> memberships,
            Map<UUID, String> names,
            Boolean hasSecondFactor,
            Instant now) {
        List<Membership> current = memberships.stream()
                .filter(membership -> membership.holdsAt(now))
                .toList();
        return new PersonEntry(person, account, memberships, current, names, hasSecondFactor);
    }
}
