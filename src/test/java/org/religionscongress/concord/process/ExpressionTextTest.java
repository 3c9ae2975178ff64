package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.ProvisionKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.drafting.usecase.StartDocument;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.platform.transaction.Transactions;
import org.religionscongress.concord.step.usecase.ExtendDeadline;
import org.religionscongress.concord.step.usecase.WithdrawText;

/** What people write goes through every stage as it is: nothing of it is ever an expression. */
class ExpressionTextTest {

    /** What stands nowhere unless an expression was evaluated. */
    private static final String EVALUATED = "zqcanary";

    private static final String TEXT = "${'zq'.concat('canary')} #{'zq'.concat('canary')} [[${'zq' + 'canary'}]]"
            + " ${execution.setVariable('zq'.concat('canary'), 1)}";

    private final Course course = Course.of(Houses.H2, started());

    @Test
    void a_text_full_of_expressions_is_kept_as_it_is_by_tables_engine_record_and_mails() throws Exception {
        throughEveryStage();

        List<String> places = new ArrayList<>();
        for (String table : tables()) {
            for (String cell : cells(table)) {
                assertThat(cell).as(table).doesNotContain(EVALUATED);
                if (cell.contains("'zq'.concat")) {
                    places.add(table);
                }
            }
        }
        assertThat(places).contains("document", "draft", "revision", "position_taken", "record_event", "mail_outbox");
        assertThat(places).noneMatch(table -> table.startsWith("act_"));
        assertThat(course.document().title()).isEqualTo(TEXT);
        assertThat(course.house.get(ReadDocument.class).revision(course.cast.drafter, course.id, 1))
                .allSatisfy(revision ->
                        assertThat(revision.provisions().items().toString()).contains(TEXT));
    }

    private void throughEveryStage() {
        course.submit();
        course.task(course.cast.members.get(0), "review");
        course.house
                .get(ExtendDeadline.class)
                .extend(
                        course.cast.drafter,
                        course.id,
                        new ExtendDeadline.Request(course.now().plus(Duration.ofHours(80)), TEXT));
        for (int i = 0; i < course.cast.members.size(); i++) {
            course.act(course.cast.members.get(i), "review", review());
        }
        course.consolidate("to-consensus").openSilence(Duration.ofHours(73)).silence();
        course.house
                .get(RaiseObjection.class)
                .raise(course.cast.secretariat.get(0), course.id, new RaiseObjection.Request(TEXT, provision()));
        course.act(course.cast.head, "resolve-objection", Course.json("outcome", "in-session", "reason", TEXT));
        course.cast.secretariat.forEach(
                member -> course.act(member, "take-position", Course.json("position", "reserve", "statement", TEXT)));
        course.act(
                course.cast.head, "approve-final-text", Course.json("decision", "return-to-consensus", "reason", TEXT));
        course.house.get(WithdrawText.class).withdraw(course.cast.head, course.id, new WithdrawText.Request(TEXT));
        course.reaches(Stage.WITHDRAWN);
    }

    private static StartDocument.Request started() {
        var now = Houses.H2.house().get(java.time.Clock.class).instant();
        UUID session = Houses.H2.cast().session(now, now.plus(Duration.ofDays(20)), Houses.H2.cast().delegations);
        return new StartDocument.Request(
                DocumentKind.DECLARATION, TEXT, "en", session, "WE DECLARE:\n\n1. " + TEXT + "\n\n2. Peace.");
    }

    private JsonObject review() {
        return Json.createObjectBuilder()
                .add("verdict", "amend")
                .add("comment", TEXT)
                .add(
                        "comments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("provisionId", provision().toString())
                                        .add("comment", TEXT)))
                .build();
    }

    private UUID provision() {
        return course
                .house
                .get(ReadDocument.class)
                .drafts(course.cast.drafter, course.id)
                .get(0)
                .provisions()
                .items()
                .stream()
                .filter(provision -> provision.kind() == ProvisionKind.OPERATIVE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() throws Exception {
        return (List<String>) inOne("SELECT LOWER(table_name) FROM information_schema.tables"
                + " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'");
    }

    private List<String> cells(String table) throws Exception {
        List<String> cells = new ArrayList<>();
        for (Object row : inOne("SELECT * FROM " + table)) {
            for (Object cell :
                    row instanceof Object[] several ? Arrays.asList(several) : List.of(String.valueOf(row))) {
                cells.add(text(cell));
            }
        }
        return cells;
    }

    private List<?> inOne(String statement) throws Exception {
        EntityManager entities = course.house.get(EntityManager.class);
        return course.house.get(Transactions.class).inOne(() -> entities.createNativeQuery(statement)
                .getResultList());
    }

    private static String text(Object cell) throws SQLException {
        if (cell instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return cell instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : String.valueOf(cell);
    }
}
