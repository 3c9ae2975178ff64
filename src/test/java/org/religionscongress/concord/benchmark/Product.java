package org.religionscongress.concord.benchmark;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;

/**
 * A running Concord for the load driver, through a function of the JDK's own types: {@code start}, {@code list}, {@code
 * claim}, {@code complete}, {@code adopted}, {@code abort}. Everybody is registered and signed in when it is made, before
 * the driver's clock starts. What drafters and the Head do between the parts is done beside the driver's clients.
 */
public final class Product implements Function<Object[], Object> {

    /** What the driver counts as a conflict that its client was shown: it goes by the name of the class. */
    static final class OptimisticLockingShown extends RuntimeException {
        OptimisticLockingShown(Answer answer) {
            super(answer.toString());
        }
    }

    private static final int WARM_UP_DELEGATIONS = 50;

    private final Cast cast;
    private final Map<String, Course> courses = new ConcurrentHashMap<>();
    private final Map<String, Course> notYetOpen = new ConcurrentHashMap<>();
    private final ExecutorService between = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "between the parts");
        thread.setDaemon(true);
        return thread;
    });

    public Product() {
        var concord = Concord.at(variable("PRODUCT_BASE", "http://127.0.0.1:8080"));
        int most = Arrays.stream(variable("N", "100").split(","))
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        cast = Cast.signedIn(concord, Math.max(most, WARM_UP_DELEGATIONS), Integer.parseInt(variable("S", "20")));
    }

    @Override
    public Object apply(Object[] call) {
        return switch ((String) call[0]) {
            case "start" -> start((Integer) call[1], (Integer) call[2], (String) call[3]);
            case "list" -> list((String) call[1], (String) call[2]);
            case "claim" -> {
                done(account((String) call[2]).post("/api/tasks/" + call[1] + "/claim"));
                yield null;
            }
            case "complete" -> {
                complete((String) call[1], account((String) call[2]), (String) call[4]);
                yield null;
            }
            case "adopted" -> courses.get((String) call[1]).isAdopted();
            case "abort" -> {
                courses.get((String) call[1]).withdraw();
                yield null;
            }
            default -> throw new IllegalArgumentException(String.valueOf(call[0]));
        };
    }

    private String start(int delegations, int seats, String title) {
        var course = Course.begin(cast, delegations, seats, title);
        courses.put(course.documentId(), course);
        notYetOpen.put(course.documentId(), course);
        return course.documentId();
    }

    /** The first page of what the person can take, of whatever text, as the Desk shows it. */
    private List<String[]> list(String group, String document) {
        if (document.isEmpty()) {
            waitUntilAllAreAsked();
        }
        return done(cast.of(group).get("/api/tasks?filter=claimable&size=20"))
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(task -> {
                    var of = task.getJsonObject("document").getString("id");
                    Course.remember(task, courses.get(of));
                    return new String[] {task.getString("id"), of, task.getString("kind")};
                })
                .toList();
    }

    /** The rounds open behind the start; a list is measured once all its tasks are there. */
    private void waitUntilAllAreAsked() {
        if (!notYetOpen.isEmpty()) {
            synchronized (notYetOpen) {
                notYetOpen.values().forEach(Course::awaitReviewTasks);
                notYetOpen.clear();
            }
        }
    }

    private void complete(String task, Account account, String text) {
        var part = Course.part(task);
        done(account.post("/api/tasks/" + task + "/complete", part.kind().answer(text)));
        Course.forget(task);
        if (part.course().oneLess(part.kind())) {
            between.execute(() -> part.course().goOnAfter(part.kind()));
        }
    }

    private Account account(String user) {
        return cast.of(user.substring("u-".length()));
    }

    static Answer done(Answer answer) {
        if (answer.status() == 409) {
            throw new OptimisticLockingShown(answer);
        }
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private static String variable(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
