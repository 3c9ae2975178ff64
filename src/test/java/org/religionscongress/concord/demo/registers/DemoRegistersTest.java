package org.religionscongress.concord.demo.registers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Passwords;
import org.religionscongress.concord.platform.security.Username;

class DemoRegistersTest {
    private static House house;

    @BeforeAll
    static void open() {
        house = House.on(TestDatabase.h2());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static UUID idOf(String username) {
        return house.get(Accounts.class)
                .byUsername(Username.checked(username))
                .orElseThrow()
                .personId();
    }

    private static Caller caller(String username) {
        return house.get(Callers.class).of(idOf(username));
    }

    private static List<UUID> delegations() {
        return house.get(DelegationRegister.class).page(0, 200).items().stream()
                .map(Delegation::id)
                .toList();
    }

    @Test
    void twenty_delegations_differ_in_their_names() {
        Page<Delegation> page = house.get(DelegationRegister.class).page(0, 200);
        assertThat(page.total()).isEqualTo(20);
        assertThat(page.items()).extracting(Delegation::name).doesNotHaveDuplicates();
        assertThat(page.items().get(0).name()).isEqualTo("Muslims of Kazakhstan");
        assertThat(house.get(Delegations.class).ofWorkingGroup()).isEqualTo(delegations());
    }

    @ParameterizedTest
    @CsvSource({
        "drafter,DRAFTER",
        "secretariat-1,SECRETARIAT",
        "secretariat-5,SECRETARIAT",
        "head,HEAD",
        "deputy,DEPUTY",
        "admin,ADMINISTRATOR"
    })
    void every_office_is_held(String username, Role role) {
        assertThat(caller(username).roles()).containsExactly(role);
        assertThat(caller(username).seats()).isEmpty();
    }

    @Test
    void members_and_leaders_belong_to_the_delegation_of_their_number() {
        List<UUID> delegations = delegations();
        IntStream.rangeClosed(1, 20).forEach(number -> {
            Caller member = caller("member-%02d".formatted(number));
            Caller leader = caller("leader-%02d".formatted(number));
            UUID delegation = delegations.get(number - 1);
            assertThat(member.roles()).containsExactly(Role.WORKING_GROUP);
            assertThat(member.seats()).containsExactly(new Caller.Seat(delegation, Credential.ALTERNATE));
            assertThat(leader.roles()).containsExactly(Role.DELEGATION);
            assertThat(leader.seats()).containsExactly(new Caller.Seat(delegation, Credential.HEAD));
        });
        assertThat(caller("member-07").name()).isEqualTo("Working Group member, delegation 07");
    }

    @Test
    void the_observer_reads_along_with_the_first_delegation() {
        Caller observer = caller("observer");
        assertThat(observer.roles()).containsExactly(Role.DELEGATION);
        assertThat(observer.seats())
                .containsExactly(new Caller.Seat(delegations().get(0), Credential.OBSERVER));
        assertThat(observer.actsFor()).isEmpty();
    }

    @Test
    void clerks_and_an_assistant_do_things_for_others_by_mandate_alone() {
        List<Side> writing =
                delegations().subList(15, 20).stream().map(Side::delegation).toList();
        assertThat(caller("clerk").roles()).isEmpty();
        assertThat(caller("clerk").entersFor()).containsAll(writing).contains(Side.member(idOf("secretariat-5")));
        assertThat(caller("second-clerk").entersFor()).containsExactlyElementsOf(writing);
        assertThat(caller("assistant").assists()).extracting(Caller::personId).containsExactly(idOf("member-01"));
    }

    @Test
    void all_sign_in_with_one_password_hashed_once() {
        Object hashes = house.get(EntityManager.class)
                .createNativeQuery("SELECT count(DISTINCT password_hash) FROM account")
                .getSingleResult();
        assertThat(((Number) hashes).intValue()).isOne();
        assertThat(house.get(Passwords.class)
                        .matches(
                                "concord",
                                house.get(Accounts.class)
                                        .byPerson(idOf("leader-20"))
                                        .orElseThrow()
                                        .passwordHash()))
                .isTrue();
    }

    @Test
    void the_ninth_congress_is_four_months_ahead_with_all_delegations_accredited() {
        Session session = house.get(SessionRegister.class).page(0, 1).items().get(0);
        assertThat(session.number()).isEqualTo("IX");
        assertThat(session.place()).isEqualTo("Astana");
        assertThat(session.timeZone()).hasToString("Asia/Almaty");
        assertThat(session.opensAt())
                .isBetween(
                        house.get(Clock.class).instant().plus(119, ChronoUnit.DAYS),
                        house.get(Clock.class).instant().plus(120, ChronoUnit.DAYS));
        assertThat(Duration.between(session.opensAt(), session.closesAt())).isEqualTo(Duration.ofDays(2));
        assertThat(house.get(Sessions.class).accreditedDelegations(session.id()))
                .isEqualTo(delegations());
    }

    @Test
    void a_second_start_adds_nothing() throws Exception {
        long people = house.get(PersonRegister.class).page(0, 1).total();
        house.get(DemoRegisters.class).run();
        assertThat(house.get(PersonRegister.class).page(0, 1).total())
                .isEqualTo(people)
                .isEqualTo(53);
        assertThat(house.get(DelegationRegister.class).page(0, 1).total()).isEqualTo(20);
        assertThat(house.get(SessionRegister.class).page(0, 1).total()).isEqualTo(1);
        assertThat(house.get(People.class).holding(Role.SECRETARIAT)).hasSize(5);
    }
}
