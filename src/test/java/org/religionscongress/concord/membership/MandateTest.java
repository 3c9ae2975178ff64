package org.religionscongress.concord.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.usecase.FindDocuments;
import org.religionscongress.concord.house.Clerks;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.membership.usecase.DeactivatePerson;
import org.religionscongress.concord.membership.usecase.EndMandate;
import org.religionscongress.concord.membership.usecase.NameAssistant;
import org.religionscongress.concord.membership.usecase.ReadMandates;
import org.religionscongress.concord.membership.usecase.RecordMandate;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.usecase.ReadAttachment;
import org.religionscongress.concord.platform.persistence.Ids;

/** Who may do what for whom, on whose word, and what they read by it. */
@ParameterizedClass
@EnumSource
class MandateTest {
    @Parameter
    Houses database;

    private Clerks clerks;
    private UUID delegation;
    private UUID person;

    @BeforeEach
    void a_delegation_and_somebody_without_any_role() {
        clerks = Clerks.of(database);
        delegation = database.cast().delegation("A delegation that writes letters");
        person = clerks.person("A clerk");
    }

    @Nested
    class A_mandate {
        @Test
        void for_several_delegations_is_recorded_on_one_word_and_told_in_one_letter() {
            UUID other = database.cast().delegation("Another that writes letters");
            database.house()
                    .get(RecordMandate.class)
                    .use(
                            database.cast().administrator,
                            new RecordMandate.Details(
                                    person,
                                    null,
                                    null,
                                    null,
                                    null,
                                    "Both heads, by one letter",
                                    null,
                                    List.of(delegation, other, delegation)));
            Caller clerk = clerks.now(person);
            assertThat(clerk.entersFor()).containsExactly(Side.delegation(delegation), Side.delegation(other));
            assertThat(letters("mandate-recorded", clerk)).isOne();
            assertThat(database.house()
                            .get(ReadMandates.class)
                            .heldBy(database.cast().drafter, person, 0, 50)
                            .total())
                    .isEqualTo(2);
            assertThat(database.house()
                            .get(ReadMandates.class)
                            .heldBy(database.cast().leaders.get(0), person, 0, 50)
                            .total())
                    .isZero();
        }

        @Test
        void that_has_ended_is_told_to_its_holder_once() {
            Mandate mandate = clerks.mandate(person, Side.delegation(delegation));
            end(database.cast().drafter, mandate);
            end(database.cast().drafter, mandate);
            assertThat(letters("mandate-ended", clerks.now(person))).isOne();
        }

        @Test
        void is_recorded_by_those_who_keep_the_registers_alone() {
            Refusal.expect(403, "forbidden", () -> record(database.cast().head, details(person)));
            Refusal.expect(
                    403, "forbidden", () -> record(database.cast().leaders.get(0), details(person)));
            assertThat(record(database.cast().drafter, details(person)).recordedByName())
                    .isEqualTo("Drafter");
        }

        @Test
        void is_recorded_by_nobody_for_themselves() {
            Caller drafter = clerks.now(clerks.person("A drafter", Role.DRAFTER));
            Refusal.expect(403, "forbidden", () -> record(drafter, details(drafter.personId())));
            assertThat(drafter.mandateFor(Side.delegation(delegation))).isEmpty();
        }

        @Test
        void names_one_side_somebody_who_is_there_and_who_gave_it() {
            Caller administrator = database.cast().administrator;
            Refusal.expectInvalid("delegationId", () -> record(administrator, details(person, null, null)));
            Refusal.expectInvalid("delegationId", () -> record(administrator, details(person, delegation, person)));
            Refusal.expectInvalid("delegationId", () -> record(administrator, details(person, Ids.next(), null)));
            Refusal.expectInvalid("memberId", () -> record(administrator, details(person, null, Ids.next())));
            Refusal.expectInvalid("personId", () -> record(administrator, details(Ids.next(), delegation, null)));
            Refusal.expectInvalid("personId", () -> record(administrator, details(null, delegation, null)));
            Refusal.expectInvalid("personId", () -> record(administrator, details(person, null, person)));
            Refusal.expectInvalid(
                    "givenBy",
                    () -> record(
                            administrator,
                            new RecordMandate.Details(person, delegation, null, null, null, " ", null, null)));
            Refusal.expectInvalid(
                    "until",
                    () -> record(
                            administrator,
                            new RecordMandate.Details(
                                    person, delegation, null, now(), now().minusSeconds(1), "Its head", null, null)));
            assertThat(clerks.now(person).mandates()).isEmpty();
        }

        @Test
        void runs_in_its_time_alone() {
            clerks.mandate(person, Side.delegation(delegation), now().plusSeconds(3600), now().plusSeconds(7200));
            assertThat(mayEnter()).isFalse();
            clockMovesOn(Duration.ofHours(1));
            assertThat(mayEnter()).isTrue();
            clockMovesOn(Duration.ofHours(1));
            assertThat(mayEnter()).isFalse();
        }

        @Test
        void is_for_its_own_side_alone() {
            clerks.mandate(person, Side.delegation(delegation));
            UUID another = database.cast().delegation("Another delegation");
            assertThat(clerks.now(person).mandateFor(Side.delegation(another))).isEmpty();
            assertThat(clerks.now(person).mandateFor(Side.member(delegation))).isEmpty();
        }

        @Test
        void is_not_recorded_twice_for_the_same_time() {
            clerks.mandate(person, Side.delegation(delegation));
            Refusal.expect(409, "mandate-exists", () -> clerks.mandate(person, Side.delegation(delegation)));
        }

        @Test
        void ends_at_once_and_stays_on_record() {
            Mandate mandate = clerks.mandate(person, Side.delegation(delegation));
            Caller stranger = clerks.now(clerks.person("A stranger"));
            Refusal.expect(404, "not-found", () -> end(stranger, mandate));
            Refusal.expect(403, "forbidden", () -> end(clerks.now(person), mandate));
            end(database.cast().drafter, mandate);
            assertThat(mayEnter()).isFalse();
            assertThat(seen(database.cast().drafter)).anyMatch(same(mandate));
        }

        @Test
        void of_a_member_is_ended_by_the_member_too() {
            Caller member = database.cast().secretariat.get(0);
            Mandate mandate = clerks.mandate(person, Side.member(member.personId()));
            end(member, mandate);
            assertThat(clerks.now(person).mandates()).isEmpty();
        }

        @Test
        void is_seen_by_its_holder_the_side_and_those_who_keep_or_lead() {
            UUID represented = database.cast().delegations.get(0);
            Mandate mandate = clerks.mandate(person, Side.delegation(represented));
            assertThat(List.of(
                            database.cast().drafter,
                            database.cast().head,
                            database.cast().deputy,
                            database.cast().administrator,
                            database.cast().leaders.get(0),
                            clerks.now(person)))
                    .allSatisfy(who -> assertThat(seen(who)).anyMatch(same(mandate)));
            assertThat(List.of(
                            database.cast().leaders.get(1),
                            database.cast().secretariat.get(0)))
                    .allSatisfy(who -> assertThat(seen(who)).noneMatch(same(mandate)));
        }

        @Test
        void keeps_the_letter_that_gave_it_for_those_who_see_it() {
            Caller drafter = clerks.now(clerks.person("A drafter", Role.DRAFTER));
            Attachment letter = clerks.letter(drafter, "We entrust our clerk");
            record(
                    drafter,
                    new RecordMandate.Details(person, delegation, null, null, null, "Its head", letter.id(), null));
            ReadAttachment read = database.house().get(ReadAttachment.class);
            assertThat(read.read(person, letter.id()).sha256()).isEqualTo(letter.sha256());
            UUID stranger = clerks.person("A stranger");
            Refusal.expect(404, "not-found", () -> read.read(stranger, letter.id()));
        }
    }

    @Nested
    class A_clerk {
        @Test
        void reads_what_the_delegation_reads_while_the_mandate_runs() {
            Course course = Course.of(database, List.of(delegation));
            Mandate mandate = clerks.mandate(person, Side.delegation(delegation));
            assertThat(reads(course)).isFalse();
            course.submit();
            assertThat(reads(course)).isTrue();
            assertThat(finds(course)).isTrue();
            end(database.cast().drafter, mandate);
            assertThat(reads(course)).isFalse();
            assertThat(finds(course)).isFalse();
        }

        @Test
        void reads_nothing_of_a_session_in_which_the_delegation_takes_no_part() {
            Course course = Course.of(database).submit();
            clerks.mandate(person, Side.delegation(delegation));
            assertThat(reads(course)).isFalse();
            assertThat(finds(course)).isFalse();
        }
    }

    @Nested
    class An_assistant {
        private final Caller member = database.cast().secretariat.get(0);

        @Test
        void is_named_by_user_name_and_told_so() {
            Caller member = database.cast().secretariat.get(0);
            Caller assistant = clerks.now(person);
            database.house().get(NameAssistant.class).use(member, assistant.username());
            assertThat(clerks.now(person).assists())
                    .extracting(Caller::personId)
                    .containsExactly(member.personId());
            assertThat(letters("assistant-named", assistant)).isOne();
            Refusal.expectInvalid(
                    "username", () -> database.house().get(NameAssistant.class).use(member, "nobody-of-this-name"));
        }

        @Test
        void is_named_by_those_who_answer_for_a_seat_or_a_delegation() {
            Refusal.expect(403, "forbidden", () -> name(database.cast().drafter, person));
            Refusal.expect(403, "forbidden", () -> name(database.cast().observer, person));
            Refusal.expectInvalid("personId", () -> name(member, Ids.next()));
            Refusal.expectInvalid("personId", () -> name(member, member.personId()));
            assertThat(name(member, person).side()).isEqualTo(Side.member(member.personId()));
            Refusal.expect(409, "mandate-exists", () -> name(member, person));
        }

        @Test
        void reads_what_the_member_reads_but_enters_nothing() {
            Course course = Course.of(database).submit();
            name(member, person);
            assertThat(reads(course)).isTrue();
            assertThat(finds(course)).isTrue();
            assertThat(clerks.now(person).mandateFor(Side.member(member.personId())))
                    .isEmpty();
        }

        @Test
        void of_the_head_reads_no_working_text() {
            Course course = Course.of(database);
            name(database.cast().head, person);
            assertThat(reads(course)).isFalse();
            assertThat(finds(course)).isFalse();
            course.submit();
            assertThat(reads(course)).isTrue();
            assertThat(database.house().get(Readers.class).readsDraft(clerks.now(person)))
                    .isFalse();
        }

        @Test
        void reads_no_more_when_the_member_wants_it_or_is_shut_out() {
            Course course = Course.of(database).submit();
            Mandate mandate = name(member, person);
            Caller another = database.cast().members.get(0);
            Refusal.expect(404, "not-found", () -> database.house()
                    .get(EndMandate.class)
                    .ofAssistant(another, mandate.id()));
            database.house().get(EndMandate.class).ofAssistant(member, mandate.id());
            assertThat(reads(course)).isFalse();
            assertThat(database.house().get(ReadMandates.class).assistants(member))
                    .noneMatch(named -> named.mandate().id().equals(mandate.id()));

            UUID leaving = clerks.person("A member who leaves", Role.SECRETARIAT);
            name(clerks.now(leaving), person);
            assertThat(reads(course)).isTrue();
            database.house().get(DeactivatePerson.class).use(database.cast().administrator, leaving);
            assertThat(reads(course)).isFalse();
        }
    }

    private long letters(String template, Caller to) {
        return ((Number) database.house()
                        .get(EntityManager.class)
                        .createNativeQuery("SELECT count(*) FROM mail_outbox WHERE template = ?1 AND to_address = ?2")
                        .setParameter(1, template)
                        .setParameter(2, to.username() + "@concord.example")
                        .getSingleResult())
                .longValue();
    }

    private RecordMandate.Details details(UUID holder) {
        return details(holder, delegation, null);
    }

    private static RecordMandate.Details details(UUID holder, UUID delegation, UUID member) {
        return new RecordMandate.Details(holder, delegation, member, null, null, "Its head, by letter", null, null);
    }

    private Mandate record(Caller caller, RecordMandate.Details details) {
        return database.house().get(RecordMandate.class).use(caller, details).get(0);
    }

    private Mandate name(Caller member, UUID assistant) {
        return database.house().get(NameAssistant.class).use(member, assistant);
    }

    private void end(Caller caller, Mandate mandate) {
        database.house().get(EndMandate.class).use(caller, mandate.id());
    }

    private boolean mayEnter() {
        return clerks.now(person).mandateFor(Side.delegation(delegation)).isPresent();
    }

    private List<ReadMandates.Named> seen(Caller caller) {
        ReadMandates read = database.house().get(ReadMandates.class);
        int total = (int) read.page(caller, 0, 1).total();
        return read.page(caller, Math.max(0, total - 10), 200).items();
    }

    private static Predicate<ReadMandates.Named> same(Mandate mandate) {
        return named -> named.mandate().id().equals(mandate.id());
    }

    private boolean reads(Course course) {
        return database.house().get(Readers.class).reads(clerks.now(person), course.document());
    }

    private boolean finds(Course course) {
        return database
                .house()
                .get(FindDocuments.class)
                .find(clerks.now(person), new FindDocuments.Question(null, null, null), 0, 200)
                .items()
                .stream()
                .anyMatch(document -> document.id().equals(course.id));
    }

    private Instant now() {
        return database.house().get(Clock.class).instant();
    }

    private void clockMovesOn(Duration duration) {
        database.house().get(TestClock.class).moveOn(duration);
    }
}
