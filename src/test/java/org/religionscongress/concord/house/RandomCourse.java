package org.religionscongress.concord.house;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.drafting.usecase.WriteDraft;
import org.religionscongress.concord.inbox.usecase.AssignTask;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.inbox.usecase.ReleaseTask;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Task;

/**
 * A document to which its people do one thing after another at random, in time and too late, rightly and wrongly. After
 * each act, and once the jobs that follow from it are done, it must stand in a line of {@code standings.txt}; an act
 * that was refused must have left it where it was.
 */
public final class RandomCourse {
    private static final Duration SETTLING = Duration.ofSeconds(20);
    private static final Duration POLLING = Duration.ofMillis(10);
    private static final String ANOTHER_TEXT = Course.TEXT + "3. Nobody is left behind.\n";

    private final long seed;
    private final RandomGenerator random;
    private final House house;
    private final Cast cast;
    private final Course course;
    private final UUID id;
    private final List<String> history = new ArrayList<>();
    private final Map<UUID, Task> seen = new LinkedHashMap<>();
    private Standing standing;

    public RandomCourse(Houses houses, long seed) {
        this.seed = seed;
        random = Seed.random(seed);
        house = houses.house();
        cast = houses.cast();
        boolean statement = random.nextInt(6) == 0;
        Instant opens = now().plus(Duration.ofHours(random.nextInt(24 * 40)));
        UUID session = cast.session(
                statement ? Body.SECRETARIAT : Body.CONGRESS,
                opens,
                opens.plus(Duration.ofHours(1 + random.nextInt(24 * 10))),
                accredited());
        course = Course.of(houses, statement ? DocumentKind.STATEMENT : DocumentKind.DECLARATION, session);
        id = course.id;
        history.add(statement ? "STATEMENT" : "DECLARATION");
    }

    /** Some of those who review and act; now and then one that has nobody for either. */
    private List<UUID> accredited() {
        List<UUID> some = new ArrayList<>(cast.delegations.subList(0, random.nextInt(cast.delegations.size() + 1)));
        if (some.isEmpty() || random.nextInt(5) == 0) {
            some.add(cast.delegation("A delegation without anybody"));
        }
        return some;
    }

    /** So many acts, or until the document has ended. */
    public void run(int acts) {
        settle();
        for (int act = 0; act < acts && !standing.stage().isEnded(); act++) {
            Standing before = standing;
            boolean refused = !act();
            settle();
            if (refused
                    && (before.stage() != standing.stage() || !before.kinds().equals(standing.kinds()))) {
                throw wrong("A refused act has changed it");
            }
        }
        // What ended says no to everything.
        if (standing.stage().isEnded() && !closed().isEmpty() && completed(any(closed()))) {
            throw wrong("An act on a document that has ended was not refused");
        }
    }

    /** Where it has come to. */
    public Standing standing() {
        return standing;
    }

    private boolean act() {
        int choice = random.nextInt(100);
        List<Task> tasks = standing.tasks().stream().filter(this::hasSomebody).toList();
        if (choice < 20 && !standing.steps().isEmpty()) {
            return actedOnStep();
        } else if (choice < 66 && !tasks.isEmpty()) {
            return completed(any(tasks));
        } else if (choice < 76 && !tasks.isEmpty()) {
            return moved(any(tasks));
        } else if (choice < 82 && !closed().isEmpty()) {
            return completed(any(closed()));
        } else if (choice < 88) {
            return wrote();
        } else if (choice < 89 && random.nextInt(4) == 0) {
            return accepted("withdraws", () -> course.withdraw(random.nextBoolean() ? cast.drafter : cast.head));
        } else if (choice < 92) {
            return actedOnStep();
        } else if (choice < 97 || tasks.isEmpty()) {
            return timePassed();
        }
        return waited();
    }

    /** Whoever may, and whoever may not, extends, closes, breaks or sets aside what runs or has run. */
    private boolean actedOnStep() {
        Caller leader =
                random.nextInt(4) == 0 ? cast.deputy : standing.stage() == Stage.REVIEW ? cast.drafter : cast.head;
        Caller member = any(cast.secretariat);
        return switch (random.nextInt(5)) {
            case 0 ->
                accepted("extends", () -> course.extend(leader, now().plus(Duration.ofHours(random.nextInt(24 * 20)))));
            case 1 -> accepted("closes early", () -> course.closeEarly(leader));
            case 2, 3 -> accepted("objects", () -> course.object(member));
            default ->
                accepted(
                        "sets the silence aside",
                        () -> course.setSilenceAside(
                                cast.administrator, member, now().minus(Duration.ofHours(random.nextInt(100)))));
        };
    }

    /** The task changes hands. */
    private boolean moved(Task task) {
        Caller holder = entitled(task);
        return switch (random.nextInt(4)) {
            case 0 ->
                accepted("claims " + task.kind(), () -> house.get(ClaimTask.class)
                        .claim(holder, task.id()));
            case 1 ->
                accepted("releases " + task.kind(), () -> house.get(ReleaseTask.class)
                        .release(holder, task.id()));
            case 2 ->
                accepted("gives away " + task.kind(), () -> house.get(AssignTask.class)
                        .assign(
                                cast.administrator,
                                task.id(),
                                new AssignTask.Request(random.nextBoolean() ? holder.personId() : null)));
            default ->
                accepted("a stranger completes " + task.kind(), () -> house.get(CompleteTask.class)
                        .complete(cast.observer, task.id(), answer(task.kind())));
        };
    }

    private List<Task> closed() {
        Set<UUID> open = standing.tasks().stream().map(Task::id).collect(Collectors.toSet());
        return seen.values().stream()
                .filter(task -> !open.contains(task.id()))
                .filter(this::hasSomebody)
                .toList();
    }

    private boolean completed(Task task) {
        Caller caller = entitled(task);
        JsonObject answer = answer(task.kind());
        return accepted("completes " + task.kind() + " with " + answer, () -> {
            house.get(ClaimTask.class).claim(caller, task.id());
            house.get(CompleteTask.class).complete(caller, task.id(), answer);
        });
    }

    private boolean wrote() {
        Documents documents = house.get(Documents.class);
        long version = documents.draft(id, "en").orElseThrow().version();
        return accepted("writes", () -> house.get(WriteDraft.class)
                .write(
                        cast.drafter,
                        id,
                        new WriteDraft.Request("en", random.nextBoolean() ? Course.TEXT : ANOTHER_TEXT),
                        version));
    }

    /** The next thing that waits for its time gets it. */
    private boolean timePassed() {
        return timers().stream()
                .map(job -> job.getDuedate().toInstant())
                .filter(now()::isBefore)
                .min(Instant::compareTo)
                .map(due -> {
                    history.add("time passes until " + due);
                    house.get(TestClock.class)
                            .moveOn(Duration.between(now(), due).plusSeconds(1));
                    return true;
                })
                .orElse(true);
    }

    private boolean waited() {
        Duration some = Duration.ofHours(1 + random.nextInt(30));
        history.add("time passes for " + some);
        house.get(TestClock.class).moveOn(some);
        return true;
    }

    private boolean accepted(String what, Runnable act) {
        try {
            act.run();
            history.add(what);
            return true;
        } catch (Problem refused) {
            history.add(what + ": " + refused.status() + " " + refused.slug());
            if (refused.status() >= 500) {
                throw wrong("An act failed");
            }
            return false;
        } catch (RuntimeException failure) {
            history.add(what + ": " + failure);
            throw wrong("An act failed");
        }
    }

    private boolean hasSomebody(Task task) {
        return task.delegationId() == null || cast.delegations.contains(task.delegationId());
    }

    private Caller entitled(Task task) {
        return switch (task.kind()) {
            case "draft", "consolidate" -> cast.drafter;
            case "review" -> cast.members.get(cast.delegations.indexOf(task.part()));
            case "open-consensus", "approve-final-text", "resolve-objection" ->
                random.nextBoolean() ? cast.head : cast.deputy;
            case "take-position" ->
                cast.secretariat.stream()
                        .filter(member -> member.personId().equals(task.part()))
                        .findFirst()
                        .orElseThrow();
            case "act-on-adoption" -> cast.leaders.get(cast.delegations.indexOf(task.part()));
            case "announce-adoption" -> cast.head;
            default -> throw new IllegalStateException("Nobody here does " + task.kind());
        };
    }

    private JsonObject answer(String kind) {
        String until = now().plus(Duration.ofHours(70 + random.nextInt(60))).toString();
        return switch (kind) {
            case "draft" -> Course.json("outcome", "submit", "reviewUntil", until);
            case "review" -> Course.json("verdict", one("endorse", "amend", "object"), "comment", "So we see it.");
            case "consolidate" ->
                Course.json("outcome", one("next-round", "to-consensus", "to-consensus"), "reviewUntil", until);
            case "open-consensus" -> Course.json("procedure", one("in-session", "silence"), "until", until);
            case "resolve-objection" ->
                Course.json(
                        "outcome", one("restart", "revise", "in-session"), "reason", "As discussed.", "until", until);
            case "take-position" ->
                Course.json(
                        "position",
                        random.nextInt(16) == 0 ? "object" : one("agree", "can-live-with", "reserve"),
                        "statement",
                        "So we see it.");
            case "approve-final-text" ->
                Course.json(
                        "decision",
                        one("approve", "approve", "approve", "return-to-drafting", "return-to-consensus"),
                        "reason",
                        "As discussed.");
            case "act-on-adoption" -> Course.json("act", one("adopt", "adopt", "abstain", "oppose", "dissociate"));
            case "announce-adoption" ->
                Course.json(
                        "announce",
                        one("adopted", "adopted", "not-adopted", "return-to-drafting", "return-to-consensus"),
                        "reason",
                        "As discussed.");
            default -> throw new IllegalStateException("Nobody here answers " + kind);
        };
    }

    private void settle() {
        long until = System.nanoTime() + SETTLING.toNanos();
        while (!due().isEmpty()) {
            if (System.nanoTime() > until) {
                throw wrong("Its jobs do not come to an end: " + due());
            }
            LockSupport.parkNanos(POLLING.toNanos());
        }
        standing = Standing.of(house, id);
        standing.tasks().forEach(task -> seen.putIfAbsent(task.id(), task));
        if (!AllowedStanding.isMetBy(standing)) {
            throw wrong("This is allowed in no stage");
        }
    }

    private List<Job> due() {
        return jobs(management -> management.createJobQuery().executable());
    }

    private List<Job> timers() {
        return jobs(management -> management.createJobQuery().timers());
    }

    private List<Job> jobs(
            java.util.function.Function<ManagementService, org.camunda.bpm.engine.runtime.JobQuery> query) {
        ProcessEngine engine = house.get(ProcessEngine.class);
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance ->
                        query.apply(engine.getManagementService()).processInstanceId(instance).list().stream())
                .toList();
    }

    private AssertionError wrong(String what) {
        standing = Standing.of(house, id);
        return new AssertionError("%s. Seed %d, document %s %s after:%n  %s"
                .formatted(what, seed, id, standing, String.join(System.lineSeparator() + "  ", history)));
    }

    private Instant now() {
        return house.get(Clock.class).instant();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }
}
