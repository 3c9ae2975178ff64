package org.religionscongress.concord.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Promise;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.Scans;
import org.religionscongress.concord.platform.attachment.usecase.KeepAttachment;
import org.religionscongress.concord.platform.attachment.usecase.ReadAttachment;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.step.Task;

/** The responsible body reports how its item stands. */
@ParameterizedClass
@EnumSource
class ReportProgressTest {
    private static final String PAGE = "https://example.org/round-table";

    @Parameter
    Houses database;

    @Nested
    class A_report {
        private final Promise promise = Promise.of(database);
        private final Course item = promise.adopted(0, Duration.ofDays(200));
        private final Task task = item.task(promise.reporter, "report-progress");

        @Test
        void is_kept_with_its_words_its_evidence_and_who_gave_it() {
            claim(promise.reporter);
            complete(report("on-track", "A round table was held.", PAGE, "https://example.org/photographs"));

            assertThat(item.house.get(RoadmapItems.class).reports(item.id))
                    .singleElement()
                    .satisfies(report -> {
                        assertThat(report.number()).isOne();
                        assertThat(report.status()).isEqualTo(ReportStatus.ON_TRACK);
                        assertThat(report.text()).isEqualTo("A round table was held.");
                        assertThat(report.personName()).isEqualTo(promise.reporter.name());
                        assertThat(report.evidence())
                                .extracting(Evidence::link)
                                .containsExactly(PAGE, "https://example.org/photographs");
                    });
        }

        @Test
        void is_due_when_the_task_is() {
            assertThat(task.due()).isEqualTo(promise.state(item).reportDue());
        }

        @Test
        void is_given_by_any_member_of_the_body_and_by_nobody_else() {
            Caller stranger = item.cast.memberOf(Body.COUNCIL_OF_RELIGIOUS_LEADERS);
            Refusal.expect(404, "not-found", () -> claim(stranger));
            Refusal.expect(404, "not-found", () -> claim(item.cast.drafter));
            claim(item.cast.memberOf(Promise.RESPONSIBLE));
        }

        @Test
        void says_why_an_item_is_dropped() {
            refuses("text", Json.createObjectBuilder().add("status", "dropped").build());
            refuses("text", report("dropped", "  "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"finished", "OVERDUE", "on_track", ""})
        void is_one_of_four_words(String status) {
            refuses("status", report(status, "Well."));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://example.org/",
                    "javascript:alert(1)",
                    "https:///no-host",
                    "https://somebody:secret@example.org/",
                    "not an address",
                    " "
                })
        void shows_evidence_by_safe_links_only(String link) {
            refuses("evidence[1].link", report("on-track", "Well.", PAGE, link));
        }

        @Test
        void shows_at_most_twenty_pieces_of_evidence() {
            String[] links = IntStream.range(0, 21).mapToObj(i -> PAGE + i).toArray(String[]::new);
            refuses("evidence", report("on-track", "Well.", links));
        }

        @Test
        void shows_what_was_attached_to_whoever_reads_the_item() {
            Attachment photograph = attachment(promise.reporter, "A photograph");
            claim(promise.reporter);
            complete(Json.createObjectBuilder()
                    .add("status", "on-track")
                    .add("evidence", attached(photograph))
                    .build());

            assertThat(item.house.get(RoadmapItems.class).reports(item.id))
                    .flatExtracting(ProgressReport::evidence)
                    .extracting(Evidence::attachmentId)
                    .containsExactly(photograph.id());
            // An adopted item is read by all who are signed in.
            UUID reader = withAccount(item.cast.memberOf(Body.COUNCIL_OF_RELIGIOUS_LEADERS));
            assertThat(item.house
                            .get(ReadAttachment.class)
                            .read(reader, photograph.id())
                            .id())
                    .isEqualTo(photograph.id());
        }

        @Test
        void shows_no_attachment_of_somebody_else() {
            Attachment another = attachment(item.cast.drafter, "Somebody else's letter");
            refuses(
                    "evidence[0].attachmentId",
                    Json.createObjectBuilder()
                            .add("status", "on-track")
                            .add("evidence", attached(another))
                            .build());
        }

        private JsonArray attached(Attachment attachment) {
            return Json.createArrayBuilder()
                    .add(Json.createObjectBuilder()
                            .add("attachmentId", attachment.id().toString()))
                    .build();
        }

        private Attachment attachment(Caller uploader, String words) {
            return item.house
                    .get(KeepAttachment.class)
                    .keep(uploader.personId(), Scans.letter(words + " " + Ids.next()), "evidence.pdf");
        }

        private UUID withAccount(Caller person) {
            String name = "reader-" + Ids.next();
            item.house
                    .get(OpenAccount.class)
                    .open(person.personId(), name, name + "@example.org", "en", Optional.of("a long password"));
            return person.personId();
        }

        private void claim(Caller member) {
            item.house.get(ClaimTask.class).claim(member, task.id());
        }

        private void complete(JsonObject answer) {
            item.house.get(CompleteTask.class).complete(promise.reporter, task.id(), answer);
        }

        private void refuses(String field, JsonObject answer) {
            claim(promise.reporter);
            Refusal.expectInvalid(field, () -> complete(answer));
            assertThat(promise.state(item).reports()).isZero();
        }
    }

    private static JsonObject report(String status, String text, String... links) {
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        for (String link : links) {
            evidence.add(Json.createObjectBuilder().add("link", link));
        }
        return Json.createObjectBuilder()
                .add("status", status)
                .add("text", text)
                .add("evidence", evidence)
                .build();
    }
}
