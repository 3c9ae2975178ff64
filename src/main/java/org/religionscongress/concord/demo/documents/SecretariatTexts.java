package org.religionscongress.concord.demo.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.DocumentKind;

/** Concepts, which are reviewed but need no ballot, and statements, which need neither. */
@ApplicationScoped
class SecretariatTexts {
    /** The route of a statement asks for no shortest time; so one silence may end while the demo is being made. */
    private static final Duration MOMENT = Duration.ofSeconds(3);

    @Inject
    private DemoActs acts;

    @Inject
    private DemoSessions sessions;

    List<Scene> scenes() {
        return List.of(
                this::adoptedConcept,
                this::conceptToAnnounce,
                this::conceptToApprove,
                this::conceptToOpen,
                this::conceptInSession,
                this::conceptInConsolidation,
                this::conceptInReview,
                this::conceptInDrafting,
                this::adoptedStatement,
                this::statementToAnnounce,
                this::statementToApprove,
                this::statementUnderSilence,
                this::statementInDrafting);
    }

    private DemoText concept(String title, String text) {
        return acts.start(DocumentKind.CONCEPT, sessions.ofSecretariat(), title, text, JsonValue.EMPTY_JSON_OBJECT);
    }

    private DemoText statement(UUID session, String title, String text) {
        return acts.start(DocumentKind.STATEMENT, session, title, text, JsonValue.EMPTY_JSON_OBJECT);
    }

    private void adoptedConcept() {
        concept("Concept of the IX Congress", "concept-congress-first")
                .submitted()
                .endorsed(1, 3)
                .reviewed(6, "amend", 4, "The visits should be in small groups, or nobody will be heard.")
                .reviewed(14, "endorse", "Two days are enough if the circles are well prepared.")
                .reviewClosed("The preparations in Astana have to begin.")
                .written("concept-congress", "en")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 5)
                .approved()
                .announced("adopted");
    }

    private void conceptToAnnounce() {
        concept("Concept of a Meeting of Young Religious Leaders", "concept-young-leaders")
                .submitted()
                .endorsed(1, 3)
                .reviewed(12, "endorse", "Let them write letters on paper, too.")
                .reviewClosed("The invitations go out this month.")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 5)
                .approved();
    }

    private void conceptToApprove() {
        concept("Concept of an Evening of Sacred Music", "concept-sacred-music-first")
                .submitted()
                .endorsed(1, 2)
                .reviewed(11, "amend", 3, "Let each tradition itself say what it reserves.")
                .reviewClosed("The hall has to be booked.")
                .written("concept-sacred-music", "en")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 4)
                .position(5, "can-live-with", "I would have liked applause at the end.");
    }

    private void conceptToOpen() {
        concept("Concept of a School of Dialogue", "concept-school")
                .submitted()
                .endorsed(1, 4)
                .reviewed(13, "endorse", "We would gladly be the first hosts.")
                .reviewClosed("The delegations that offered to host have answered.")
                .consolidated();
    }

    private void conceptInSession() {
        concept("Concept of an Exchange of Students of Religion", "concept-exchange-first")
                .submitted()
                .endorsed(1, 2)
                .reviewed(16, "amend", 4, "Delegations of poor countries will need help with the journeys.")
                .reviewClosed("The schools plan their next year now.")
                .written("concept-exchange", "en")
                .consolidated()
                .takenToSession()
                .position(4, "agree", "Three schools in my care would take part at once.");
    }

    private void conceptInConsolidation() {
        concept("Concept of a Library of the Congress", "concept-library")
                .submitted()
                .endorsed(1, 2)
                .reviewed(9, "amend", 2, "Some of our books are not to be copied; say that lending is not publishing.")
                .reviewed(17, "endorse", null)
                .reviewClosed("The comments agree with one another.");
    }

    private void conceptInReview() {
        concept("Concept of a Network of Women in Dialogue", "concept-women")
                .submitted()
                .reviewed(4, "endorse", "Our sisters ask when it begins.")
                .reviewed(10, "amend", 3, "Three days are long when shots are fired. One.");
    }

    private void conceptInDrafting() {
        concept("Concept of the Translation of Adopted Texts", "concept-translation");
    }

    private void adoptedStatement() {
        statement(sessions.sitting(), "Statement at the Opening of the VIII Congress", "statement-opening")
                .submittedWithoutReview()
                .putUnderSilence(MOMENT)
                .approved()
                .announced("adopted");
    }

    private void statementToAnnounce() {
        statement(sessions.ofSecretariat(), "Statement of Thanks to the City of Astana", "statement-thanks")
                .submittedWithoutReview()
                .takenToSession()
                .agreedTo(1, 5)
                .approved();
    }

    private void statementToApprove() {
        statement(sessions.ofSecretariat(), "Statement on the Safety of Those Who Help", "statement-aid-workers")
                .submittedWithoutReview()
                .takenToSession()
                .agreedTo(1, 5);
    }

    private void statementUnderSilence() {
        statement(sessions.ofSecretariat(), "Statement on the Mother Tongues", "statement-languages")
                .submittedWithoutReview()
                .putUnderSilence(Duration.ofDays(7))
                .receiptConfirmed(2);
    }

    private void statementInDrafting() {
        statement(sessions.ofSecretariat(), "Statement on the Earthquake in the Mountains", "statement-earthquake");
    }
}
