package org.religionscongress.concord.house;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.roadmap.OperativePoints;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.RoadmapItems;

/** An adopted text, the items that carry it out, and the body that does so. */
public final class Promise {
    public static final Body RESPONSIBLE = Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS;

    public final Course text;
    public final Caller reporter;
    private final House house;
    private final Cast cast;

    private Promise(House house, Cast cast) {
        this.house = house;
        this.cast = cast;
        reporter = cast.memberOf(RESPONSIBLE);
        text = adoptedInSession(Course.of(house, cast, DocumentKind.STATEMENT, session(Body.SECRETARIAT)));
    }

    public static Promise of(Houses houses) {
        return of(houses.house(), houses.cast());
    }

    /** In a house of one's own. */
    public static Promise of(House house, Cast cast) {
        return new Promise(house, cast);
    }

    private UUID session(Body body) {
        Instant now = house.get(Clock.class).instant();
        return cast.session(body, now, now.plus(Duration.ofDays(10)), cast.delegations);
    }

    /** A text without review and ballot, up to its adoption. */
    private static Course adoptedInSession(Course course) {
        course.act(course.cast.drafter, "draft", Course.json("outcome", "submit"));
        return course.openConsensus()
                .positions()
                .decide("approve")
                .announce("adopted")
                .reaches(Stage.ADOPTED);
    }

    public List<Provision> points() {
        return text.house.get(OperativePoints.class).of(text.document());
    }

    /** What starting an item takes that carries out one of the points. */
    public JsonObject particulars(int point, Instant due) {
        return Json.createObjectBuilder()
                .add(
                        "provision",
                        Json.createObjectBuilder()
                                .add("documentId", text.id.toString())
                                .add("provisionId", points().get(point).id().toString()))
                .add("responsible", RESPONSIBLE.name())
                .add("due", due.toString())
                .build();
    }

    /** An item for a point, due so long from now, that a body will adopt. */
    public Course proposed(int point, Body body, Duration dueIn) {
        return Course.of(
                house,
                cast,
                DocumentKind.ROADMAP_ITEM,
                session(body),
                particulars(point, text.now().plus(dueIn)));
    }

    /** The same, adopted by the Secretariat. */
    public Course adopted(int point, Duration dueIn) {
        return adoptedInSession(proposed(point, Body.SECRETARIAT, dueIn));
    }

    public void report(Course item, String status, String why) {
        item.act(reporter, "report-progress", Course.json("status", status, "text", why));
    }

    public RoadmapItem state(Course item) {
        return item.house.get(RoadmapItems.class).get(item.id);
    }

    public static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
