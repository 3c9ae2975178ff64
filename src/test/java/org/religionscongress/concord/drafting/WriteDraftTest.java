package org.religionscongress.concord.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Draft;
import org.religionscongress.concord.document.ImportedText;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.drafting.usecase.PreviewDraft;
import org.religionscongress.concord.drafting.usecase.WriteDraft;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;

@ParameterizedClass
@EnumSource
class WriteDraftTest {
    private static final String EDITED = Course.TEXT.replace("No faith is a reason", "No faith is ever a reason");

    @Parameter
    Houses database;

    private Draft draft(Course course) {
        return course.house
                .get(ReadDocument.class)
                .drafts(course.cast.drafter, course.id)
                .get(0);
    }

    private WriteDraft.Written write(Course course, Caller caller, String text, long version) {
        return course.house.get(WriteDraft.class).write(caller, course.id, new WriteDraft.Request(null, text), version);
    }

    private static List<UUID> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }

    @Test
    void an_edited_provision_keeps_its_id() {
        Course course = Course.of(database);
        Draft before = draft(course);
        Draft after =
                write(course, course.cast.drafter, EDITED, before.version()).draft();
        assertThat(ids(after.provisions().items()))
                .isEqualTo(ids(before.provisions().items()));
        assertThat(after.provisions()).isNotEqualTo(before.provisions());
    }

    @Test
    void who_has_not_seen_the_newest_draft_overwrites_nothing() {
        Course course = Course.of(database);
        long seen = draft(course).version();
        write(course, course.cast.drafter, EDITED, seen);
        Problem refused =
                catchThrowableOfType(Problem.class, () -> write(course, course.cast.drafter, Course.TEXT, seen));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(draft(course).provisions().items())
                .anyMatch(provision -> provision.text().contains("ever a reason"));
    }

    @Test
    void nobody_writes_while_the_text_is_under_review() {
        Course course = Course.of(database).submit();
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> write(course, course.cast.drafter, EDITED, draft(course).version()));
        assertThat(refused.slug()).isEqualTo("wrong-stage");
    }

    @Test
    void only_drafters_write() {
        Course course = Course.of(database);
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> write(course, course.cast.head, EDITED, draft(course).version()));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void a_text_of_too_many_paragraphs_is_refused_by_its_field() {
        Course course = Course.of(database);
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> write(
                        course,
                        course.cast.drafter,
                        "A line.\n".repeat(5_001),
                        draft(course).version()));
        assertThat(refused.members()).containsEntry("field", "text");
    }

    @Test
    void a_next_round_goes_over_a_new_revision_and_the_old_one_stays_as_it_was() {
        Course course = Course.of(database).submit().review("amend", "amend", "amend", "amend");
        course.task(course.cast.drafter, "consolidate");
        write(course, course.cast.drafter, EDITED, draft(course).version());
        course.consolidate("next-round");
        List<Revision> revisions = course.house.get(ReadDocument.class).revisions(course.cast.drafter, course.id);
        assertThat(revisions).extracting(Revision::number).containsExactly(1, 2);
        assertThat(revisions.get(0).provisions().items())
                .noneMatch(provision -> provision.text().contains("ever a reason"));
        assertThat(ids(revisions.get(1).provisions().items()))
                .isEqualTo(ids(revisions.get(0).provisions().items()));
    }

    @Test
    void a_member_does_not_know_of_a_text_that_was_not_given_out() {
        Course course = Course.of(database);
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> course.house.get(ReadDocument.class).document(course.cast.members.get(0), course.id));
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void a_translation_takes_the_ids_of_the_original_and_is_told_among_the_languages() {
        Course course = Course.of(database);
        Draft original = draft(course);
        WriteDraft.Written written = course.house
                .get(WriteDraft.class)
                .write(course.cast.drafter, course.id, new WriteDraft.Request("ru", Course.TEXT), original.version());
        assertThat(ids(written.draft().provisions().items()))
                .isEqualTo(ids(original.provisions().items()));
        assertThat(written.languages()).containsExactly("en", "ru");
    }

    @Test
    void a_preview_shows_what_would_be_recognised_and_keeps_nothing() {
        Course course = Course.of(database);
        List<Provision> before = draft(course).provisions().items();
        ImportedText preview = course.house
                .get(PreviewDraft.class)
                .preview(course.cast.drafter, course.id, new WriteDraft.Request(null, EDITED + "Neither.\n"));
        assertThat(preview.provisions()).hasSize(before.size() + 1);
        assertThat(draft(course).provisions().items()).isEqualTo(before);
        Problem refused = catchThrowableOfType(Problem.class, () -> course.house
                .get(PreviewDraft.class)
                .preview(course.cast.head, course.id, new WriteDraft.Request(null, EDITED)));
        assertThat(refused.status()).isEqualTo(403);
    }
}
