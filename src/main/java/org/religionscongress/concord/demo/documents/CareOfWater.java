package org.religionscongress.concord.demo.documents;

import static org.religionscongress.concord.demo.documents.DemoPeople.member;
import static org.religionscongress.concord.demo.documents.DemoPeople.secretariat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.membership.Body;

/** A declaration that went the whole way, in four languages, and the items of the road map that carry it out. */
@ApplicationScoped
class CareOfWater {
    @Inject
    private DemoActs acts;

    @Inject
    private DemoSessions sessions;

    List<Scene> scenes() {
        return List.of(this::adoptedAndCarriedOut);
    }

    private void adoptedAndCarriedOut() {
        DemoText declaration = adopted();
        itemOnTrack(declaration);
        itemLate(declaration);
        itemDone(declaration);
        itemToApprove(declaration);
        itemInDrafting(declaration);
        itemForTheCongress(declaration);
    }

    private DemoText adopted() {
        return acts.start(
                        DocumentKind.DECLARATION,
                        sessions.sitting(),
                        "Declaration on the Care of Water",
                        "care-of-water-first",
                        JsonValue.EMPTY_JSON_OBJECT)
                .submitted()
                .endorsed(1, 6)
                .reviewed(7, "amend", 2, "\"No more than it needs\" binds nobody. Let it be measured and told.")
                .endorsed(8, 11)
                .reviewed(12, "amend", 4, "Before any court, we hope: say so.")
                .reviewed(13, "endorse", "The women who fetch the water thank you for the third reason.")
                .endorsed(14, 17)
                .reviewed(18, "amend", "A declaration should end with something that hands can do.")
                .endorsed(19, 20)
                .written("care-of-water", "en", "ru", "kk", "ar")
                .consolidated()
                .takenToSession()
                .agreedTo(1, 3)
                .position(4, "can-live-with", "Not every house of worship has a meter; the drafters know it.")
                .agreedTo(5, 5)
                .approved()
                .adoptedBy(1, 8)
                .actedOn(9, "adopt", "Water yields and yet wears down the stone: so may this text.")
                .adoptedBy(10, 16)
                .actedOn(17, "abstain", null)
                .adoptedBy(18, 19)
                .actedOn(
                        20,
                        "dissociate",
                        "Our elders hear quarrels over water by their own law; point 4 does not bind them.")
                .announced("adopted");
    }

    private void itemOnTrack(DemoText declaration) {
        adopted(new Item(
                        "A Water Book for Every House of Worship",
                        "item-measure",
                        declaration,
                        2,
                        Body.WORKING_GROUP,
                        Duration.ofDays(300)))
                .reported(
                        member(7),
                        "on-track",
                        "The book is printed in six languages; eleven delegations have taken it.");
    }

    private void itemLate(DemoText declaration) {
        adopted(new Item(
                        "A Lesson about the River",
                        "item-lesson",
                        declaration,
                        3,
                        Body.SECRETARIAT,
                        Duration.ofDays(120)))
                .reported(secretariat(2), "on-track", "The lesson is written.")
                .reported(
                        secretariat(2),
                        "late",
                        "Four of ten schools have found a date; the others ask for the spring.");
    }

    private void itemDone(DemoText declaration) {
        adopted(new Item(
                        "A List of Elders Who Hear Quarrels over Water",
                        "item-elders",
                        declaration,
                        4,
                        Body.SECRETARIAT,
                        Duration.ofDays(90)))
                .reported(
                        secretariat(4),
                        "done",
                        "Nineteen delegations have named their two; the list is given out on request.");
    }

    private void itemToApprove(DemoText declaration) {
        started(
                        sessions.ofSecretariat(),
                        new Item(
                                "A Day of Clean Springs",
                                "item-spring-day",
                                declaration,
                                5,
                                Body.WORKING_GROUP,
                                Duration.ofDays(200)))
                .submittedWithoutReview()
                .takenToSession()
                .agreedTo(1, 5);
    }

    private void itemInDrafting(DemoText declaration) {
        started(
                sessions.ofSecretariat(),
                new Item(
                        "A Report on Water Held in Trust",
                        "item-trust",
                        declaration,
                        1,
                        Body.SECRETARIAT,
                        Duration.ofDays(400)));
    }

    private void itemForTheCongress(DemoText declaration) {
        started(
                        sessions.toCome(),
                        new Item(
                                "Young Keepers of the Rivers",
                                "item-young",
                                declaration,
                                3,
                                Body.CONGRESS,
                                Duration.ofDays(500)))
                .submitted()
                .reviewed(8, "endorse", "Our parishes along the river would take in six of them.");
    }

    /** What carries out a point of the declaration. */
    private record Item(String title, String text, DemoText declaration, int point, Body responsible, Duration dueIn) {}

    private DemoText adopted(Item item) {
        return started(sessions.ofSecretariat(), item)
                .submittedWithoutReview()
                .takenToSession()
                .agreedTo(1, 5)
                .approved()
                .announced("adopted");
    }

    private DemoText started(UUID session, Item item) {
        JsonObject particulars = Json.createObjectBuilder()
                .add(
                        "provision",
                        Json.createObjectBuilder()
                                .add("documentId", item.declaration().id().toString())
                                .add(
                                        "provisionId",
                                        item.declaration().point(item.point()).toString()))
                .add("responsible", item.responsible().name())
                .add("due", acts.in(item.dueIn()).toString())
                .build();
        return acts.start(DocumentKind.ROADMAP_ITEM, session, item.title(), item.text(), particulars);
    }
}
