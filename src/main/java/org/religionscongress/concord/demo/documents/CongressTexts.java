package org.religionscongress.concord.demo.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.membership.Side;

/** Declarations and appeals: reviewed by the delegations, agreed by the Secretariat, adopted by a Congress's ballot. */
@ApplicationScoped
class CongressTexts {
    @Inject
    private DemoActs acts;

    @Inject
    private DemoSessions sessions;

    /** Those first for which most people are waited for. */
    List<Scene> scenes() {
        return List.of(
                this::inBallot,
                this::ballotOpened,
                this::inSecondReview,
                this::inReview,
                this::inSession,
                this::underSilence,
                this::objectedTo,
                this::inConsolidation,
                this::inDrafting,
                this::toApprove,
                this::toAnnounce,
                this::awaitingItsSession,
                this::notAdopted,
                this::withdrawn);
    }

    private DemoText toCome(DocumentKind kind, String title, String text) {
        return acts.start(kind, sessions.toCome(), title, text, JsonValue.EMPTY_JSON_OBJECT);
    }

    private DemoText sitting(DocumentKind kind, String title, String text) {
        return acts.start(kind, sessions.sitting(), title, text, JsonValue.EMPTY_JSON_OBJECT);
    }

    private Side delegation(int number) {
        return Side.delegation(sessions.delegations().get(number - 1));
    }

    /** Some have acted; one act was entered and confirmed, another waits for the second person. */
    private void inBallot() {
        DemoText text = sitting(
                        DocumentKind.DECLARATION, "Declaration on the Welcome of Those Who Flee", "welcome-first")
                .submitted()
                .endorsed(1, 3)
                .reviewed(8, "amend", 1, "Say \"a place to rest\": not every house has beds for the night.")
                .reviewed(13, "endorse", "Our communities at the border do this already.")
                .reviewClosed("The Congress sits; the delegations that have not written will speak in the ballot.")
                .written("welcome", "en")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 4)
                .position(5, "can-live-with", "Point 4 asks much of small communities.")
                .approved()
                .adoptedBy(2, 6)
                .actedOn(
                        9,
                        "abstain",
                        "The delegation welcomes the text and will act on its last point after consultation.")
                .actedOn(11, "adopt", "With thanks to those who drafted point 3.");
        text.entered(
                        delegation(16),
                        "act-on-adoption",
                        Words.answer("act", "adopt"),
                        "The head of the delegation told the clerk so from the airport.")
                .confirmed(delegation(16), "act-on-adoption")
                .entered(
                        delegation(17),
                        "act-on-adoption",
                        Words.answer("act", "adopt", "statement", "We ask that point 5 be read together with point 2."),
                        "The secretary of the delegation read its answer to the clerk and had it read back.");
    }

    private void ballotOpened() {
        sitting(DocumentKind.APPEAL, "Appeal to All Who Teach", "those-who-teach-first")
                .submitted()
                .endorsed(1, 3)
                .reviewed(6, "amend", 3, "Not every teacher is safe on the way to a pupil's home.")
                .reviewClosed("The Congress sits; what is left to say will be said there.")
                .written("those-who-teach", "en")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 5)
                .approved()
                .actedOn(1, "adopt", null);
    }

    private void inSecondReview() {
        DemoText text = toCome(DocumentKind.DECLARATION, "Declaration of the IX Congress", "final-declaration-first")
                .submitted()
                .endorsed(1, 4)
                .reviewed(5, "amend", 2, "Say first whom we bless, and only then what we do not.")
                .endorsed(6, 8)
                .reviewed(9, "amend", 3, "\"Within days\" can be weeks. Name a number.")
                .reviewed(10, "endorse", "The order of the points is good: it begins with ourselves.")
                .endorsed(11, 13)
                .reviewed(14, "object", 5, "Three years are too long to be left alone with a promise.")
                .endorsed(15, 18)
                .reviewed(19, "amend", 3, "Where nobody can travel, a letter should be enough.")
                .endorsed(20, 20)
                .written("final-declaration", "en")
                .givenToNextRound()
                .reviewed(7, "endorse", null)
                .reviewed(9, "endorse", "Point 3 now says what we asked for.")
                .reviewed(14, "amend", 5, "Let the circle of listeners have a member from each continent.");
        text.prepared("endorse", 3, "Seven days can be kept: we did so last spring.");
        text.entered(
                delegation(18),
                "review",
                Words.answer("verdict", "endorse", "comment", "The delegation is content with both changes."),
                "The member of the Working Group called the clerk, who read the answer back.");
    }

    private void inReview() {
        toCome(DocumentKind.APPEAL, "Appeal for the Safety of Places of Worship", "places-of-worship")
                .submitted()
                .reviewExtended("Two delegations keep a feast this month and ask for another week.")
                .reviewed(3, "amend", 1, "Name monasteries and schools of religion, too.")
                .reviewed(12, "endorse", "Our own mosques were rebuilt with the help of neighbours.");
    }

    private void inSession() {
        toCome(DocumentKind.DECLARATION, "Declaration on Shared Bread", "shared-bread")
                .submitted()
                .endorsed(1, 6)
                .reviewed(14, "endorse", "Our kitchens have done so for five hundred years.")
                .reviewClosed("All who asked to be heard have been heard.")
                .consolidated()
                .takenToSession()
                .position(1, "agree", null)
                .position(2, "reserve", "Point 4 needs a word on fair prices; I do not stand in the way.");
    }

    private void underSilence() {
        toCome(DocumentKind.APPEAL, "Appeal for the Honour of the Old", "honour-of-the-old-first")
                .submitted()
                .endorsed(1, 3)
                .reviewed(10, "amend", 2, "Add that such houses stand in the middle of a town, not at its edge.")
                .reviewClosed("The comments are in; none asks for another round.")
                .written("honour-of-the-old", "en")
                .consolidated()
                .putUnderSilence(Duration.ofDays(14))
                .receiptConfirmed(1)
                .receiptConfirmed(4);
    }

    private void objectedTo() {
        toCome(
                        DocumentKind.DECLARATION,
                        "Declaration on Teaching about Religions in Schools",
                        "religions-in-schools-first")
                .submitted()
                .endorsed(1, 4)
                .reviewed(15, "amend", 4, "Three months would be fairer to those who read without pay.")
                .reviewClosed("The comments are in; none asks for another round.")
                .written("religions-in-schools", "en")
                .consolidated()
                .putUnderSilence(Duration.ofDays(10))
                .receiptConfirmed(2)
                .objectedTo(
                        3,
                        2,
                        "No school of a small town finds a teacher of each tradition. \"Obliged\" would close the door that"
                                + " the first point opens; \"invites\" would open it.");
    }

    private void inConsolidation() {
        toCome(DocumentKind.DECLARATION, "Declaration on Truthful Speech in the Digital World", "truthful-speech")
                .submitted()
                .endorsed(1, 2)
                .reviewed(4, "amend", 1, "\"Or seen for ourselves\" lets too much through: pictures deceive.")
                .reviewed(7, "amend", 3, "Allow what is plainly shown to be a play.")
                .reviewed(11, "object", 2, "A correction before the same people may put somebody in danger.")
                .reviewed(16, "endorse", "Let point 4 come first.")
                .reviewed(20, "endorse", null)
                .reviewClosed("Those who have not answered told the drafters that they agree with what was said.");
    }

    private void inDrafting() {
        toCome(DocumentKind.DECLARATION, "Declaration on the Young as Keepers of Peace", "young-peacekeepers")
                .written("young-peacekeepers", "ru");
    }

    private void toApprove() {
        toCome(DocumentKind.APPEAL, "Appeal for the Release of Captives", "release-of-captives")
                .submitted()
                .endorsed(1, 6)
                .reviewClosed("The matter does not bear delay, and nobody asked for changes.")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 5);
    }

    private void toAnnounce() {
        sitting(DocumentKind.APPEAL, "Appeal for Days without Weapons", "days-without-weapons")
                .submitted()
                .endorsed(1, 4)
                .reviewClosed("The Congress sits, and nobody asked for changes.")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 5)
                .approved()
                .adoptedBy(1, 17)
                .actedOn(18, "adopt", "Our tradition asks for all days without weapons; this is a beginning.")
                .actedOn(19, "abstain", null)
                .actedOn(20, "adopt", null);
    }

    private void awaitingItsSession() {
        toCome(DocumentKind.DECLARATION, "Declaration on the Care of the Steppe and the Sea", "steppe-and-sea")
                .submitted()
                .endorsed(1, 5)
                .reviewClosed("The comments of the last meeting are worked in already.")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 5)
                .approved();
    }

    private void notAdopted() {
        sitting(DocumentKind.APPEAL, "Appeal for a Common Day of Prayer", "one-calendar")
                .submitted()
                .endorsed(1, 3)
                .reviewed(10, "amend", 2, "A common day, yes; common words, no.")
                .reviewClosed("The Congress sits; the rest will be said there.")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 3)
                .position(4, "reserve", "I expect that many delegations cannot pray in words that are not theirs.")
                .position(5, "can-live-with", null)
                .approved()
                .adoptedBy(1, 3)
                .actedOn(4, "oppose", "We pray for peace on that day, in our own words.")
                .actedOn(5, "oppose", null)
                .actedOn(6, "oppose", null)
                .actedOn(7, "abstain", null)
                .actedOn(8, "oppose", null)
                .actedOn(9, "abstain", null)
                .actedOn(10, "oppose", "See our comment on point 2.")
                .actedOn(11, "dissociate", null)
                .ballotClosed(
                        "The chair of the session closes the ballot: the delegations wish to go on to other texts.")
                .announced("not-adopted");
    }

    private void withdrawn() {
        toCome(DocumentKind.DECLARATION, "Declaration on Help after the Flood", "after-the-flood")
                .submitted()
                .reviewed(5, "amend", 1, "The valleys ask for building material, no longer for tents.")
                .withdrawn("The delegations have sent help already; the text would ask for what has been done.");
    }
}
