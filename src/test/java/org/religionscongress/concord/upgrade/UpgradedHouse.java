package org.religionscongress.concord.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Standing;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.inbox.usecase.FindTasks;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.step.Task;

/** This version on the database of an earlier one, at the moment at which that one was left. */
final class UpgradedHouse implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BEYOND_EVERY_SILENCE = Duration.ofHours(80);

    private final House house;
    private final TestClock clock = new TestClock();
    private final List<Caller> people;

    UpgradedHouse(TestDatabase database) {
        clock.moveOn(Duration.between(clock.clock().instant(), left(database)));
        house = House.on(database);
        people = house
                .get(EntityManager.class)
                .createQuery("SELECT m FROM Membership m", Membership.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Membership::personId))
                .values()
                .stream()
                .map(UpgradedHouse::caller)
                .toList();
    }

    /** The documents that have not ended, with where they stand; those that only time takes on come last. */
    Map<UUID, Stage> underWay() {
        Map<UUID, Stage> found = new LinkedHashMap<>();
        house.get(EntityManager.class).createQuery("SELECT d FROM Document d", Document.class).getResultList().stream()
                .filter(document -> !document.stage().isEnded())
                .sorted(Comparator.comparing(
                        document -> openTasks(document.id()).isEmpty()))
                .forEach(document -> found.put(document.id(), document.stage()));
        return found;
    }

    /** The jobs that another node had in hand when it was left are free for others after a minute. */
    void passTheMinuteOfJobsInHand() {
        clock.moveOn(Duration.ofSeconds(61));
    }

    Standing standing(UUID document) {
        return Standing.of(house, document);
    }

    Caller holding(Role role) {
        return people.stream().filter(person -> person.hasAny(role)).findFirst().orElseThrow();
    }

    <T> T get(Class<T> type) {
        return house.get(type);
    }

    /** Its people do what it waits for, task by task, until it has come to another stage. */
    Stage goesOn(UUID document) {
        Stage before = stage(document);
        if (standing(document).steps().contains("SILENCE")) {
            clock.moveOn(BEYOND_EVERY_SILENCE);
        }
        while (stage(document) == before) {
            await("what " + document + " waits for")
                    .atMost(PATIENCE)
                    .until(() ->
                            stage(document) != before || !openTasks(document).isEmpty());
            if (stage(document) == before) {
                act(openTasks(document).get(0));
            }
        }
        return stage(document);
    }

    private void act(Task task) {
        Caller somebody = people.stream()
                .filter(person -> house
                        .get(FindTasks.class)
                        .find(person, new FindTasks.Question("claimable", task.kind(), task.documentId()), 0, 200)
                        .items()
                        .stream()
                        .anyMatch(found -> found.id().equals(task.id())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may take " + task.kind()));
        house.get(ClaimTask.class).claim(somebody, task.id());
        house.get(CompleteTask.class).complete(somebody, task.id(), answer(task.kind()));
    }

    private JsonObject answer(String kind) {
        String until =
                house.get(Clock.class).instant().plus(Duration.ofHours(73)).toString();
        return switch (kind) {
            case "draft" -> Course.json("outcome", "submit", "reviewUntil", until);
            case "review" -> Course.json("verdict", "endorse", "comment", "So we see it.");
            case "consolidate" -> Course.json("outcome", "to-consensus");
            case "open-consensus" -> Course.json("procedure", "in-session");
            case "resolve-objection" -> Course.json("outcome", "in-session", "reason", "As discussed.");
            case "take-position" -> Course.json("position", "agree");
            case "approve-final-text" -> Course.json("decision", "approve", "reason", "As discussed.");
            case "act-on-adoption" -> Course.json("act", "adopt");
            case "announce-adoption" -> Course.json("announce", "adopted", "reason", "As the delegations asked.");
            default -> throw new IllegalStateException("Nobody here answers " + kind);
        };
    }

    private List<Task> openTasks(UUID document) {
        return standing(document).tasks();
    }

    private Stage stage(UUID document) {
        return standing(document).stage();
    }

    private static Caller caller(Collection<Membership> memberships) {
        UUID person = memberships.iterator().next().personId();
        return new Caller(
                person,
                person.toString(),
                person.toString(),
                memberships.stream()
                        .map(membership -> membership.holding().role())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                memberships.stream()
                        .map(Membership::holding)
                        .filter(holding -> holding.delegationId() != null)
                        .map(holding -> new Caller.Seat(holding.delegationId(), holding.credential()))
                        .toList());
    }

    /** When the last act was done in it. */
    private static Instant left(TestDatabase database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT max(at) FROM record_event")) {
            assertThat(last.next()).isTrue();
            return last.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        house.close();
        clock.moveOn(Duration.between(clock.clock().instant(), Clock.systemUTC().instant()));
    }
}
