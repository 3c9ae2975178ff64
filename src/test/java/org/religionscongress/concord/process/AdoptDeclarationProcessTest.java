package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Body;

@ParameterizedClass
@EnumSource
class AdoptDeclarationProcessTest {
    @Parameter
    Houses database;

    @AfterAll
    static void every_flow_was_taken() {
        Coverage.of("adopt-declaration.bpmn").isComplete();
    }

    @Test
    void a_declaration_goes_from_draft_to_adopted() {
        Course course = Course.of(database).submit();
        assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);
        course.review("endorse", "amend", "endorse", "object").reaches(Stage.CONSOLIDATION);
        course.consolidate("to-consensus").reaches(Stage.CONSENSUS);
        course.openConsensus().positions("agree", "can-live-with", "reserve").reaches(Stage.APPROVAL);
        course.decide("approve").reaches(Stage.ADOPTION);
        course.ballot("adopt", "adopt", "abstain", "oppose").announce("adopted").reaches(Stage.ADOPTED);
        assertThat(course.document().symbol()).startsWith("CONGRESS/").endsWith("/DECL.1");
    }

    @Test
    void the_drafter_asks_for_another_round() {
        Course course = Course.of(database)
                .submit()
                .review("amend", "amend", "amend", "amend")
                .consolidate("next-round")
                .reaches(Stage.REVIEW);
        course.review("endorse", "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        assertThat(course.document().round()).isEqualTo(2);
    }

    @Test
    void an_objection_in_consensus_sends_the_text_back_to_the_drafters() {
        Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openConsensus()
                .positions("agree", "object", "agree")
                .reaches(Stage.CONSOLIDATION);
    }

    @Test
    void the_head_returns_the_text_to_drafting() {
        Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openConsensus()
                .positions("agree", "agree", "agree")
                .decide("return-to-drafting")
                .reaches(Stage.DRAFTING);
        course.submit().reaches(Stage.REVIEW);
    }

    @Test
    void the_head_returns_the_text_to_consensus() {
        Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openConsensus()
                .positions("agree", "agree", "agree")
                .decide("return-to-consensus")
                .reaches(Stage.CONSENSUS);
        course.openConsensus().positions("agree", "agree", "agree").reaches(Stage.APPROVAL);
    }

    @Test
    void a_ballot_that_fails_its_rule_ends_not_adopted() {
        Course.of(database)
                .approved()
                .ballot("oppose", "oppose", "oppose", "adopt")
                .announce("not-adopted")
                .reaches(Stage.NOT_ADOPTED);
    }

    @Test
    void a_session_statement_takes_neither_review_nor_ballot() {
        var now = database.house().get(java.time.Clock.class).instant();
        Course course = Course.of(
                database,
                DocumentKind.STATEMENT,
                database.cast().session(Body.SECRETARIAT, now, now.plusSeconds(3600), database.cast().delegations));
        course.act(course.cast.drafter, "draft", Course.json("outcome", "submit"));
        course.openConsensus()
                .positions("agree", "agree", "agree")
                .decide("approve")
                .announce("adopted")
                .reaches(Stage.ADOPTED);
    }
}
