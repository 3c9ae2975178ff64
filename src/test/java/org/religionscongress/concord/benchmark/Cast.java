package org.religionscongress.concord.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;

/** Those who take part in a run, each with a cookie of their own. {@code D0}, {@code S0} and {@code HEAD} are the driver's names. */
final class Cast {
    private static final String PASSWORD = "concord";
    private static final int PAGE = 200;

    private final Concord concord;
    private final Map<String, Account> accounts = new HashMap<>();
    private final List<String> delegations = new ArrayList<>();
    private final Map<Integer, String> sessions = new ConcurrentHashMap<>();
    private final Account administrator;

    private Cast(Concord concord) {
        this.concord = concord;
        administrator = signIn("admin");
        accounts.put("HEAD", signIn("head"));
        accounts.put("DRAFTER", signIn("drafter"));
    }

    /** Registers who is not there yet. The Secretariat has exactly these seats afterwards: in session, all are asked. */
    static Cast signedIn(Concord concord, int delegations, int seats) {
        var cast = new Cast(concord);
        for (int n = 0; n < delegations; n++) {
            var delegation = cast.delegation("Bench delegation " + n);
            cast.delegations.add(delegation);
            cast.accounts.put("D" + n, cast.person("bench-d" + n, fields -> fields.add(
                            "roles",
                            Json.createArrayBuilder().add("WORKING_GROUP").add("DELEGATION"))
                    .add("delegationId", delegation)
                    .add("credential", "HEAD")));
        }
        int sitting = cast.items("/api/people?role=SECRETARIAT").size();
        List<String> known = new ArrayList<>();
        for (var person : cast.items("/api/people?role=SECRETARIAT")) {
            known.add(person.getString("username"));
        }
        for (int n = sitting; n < seats; n++) {
            var username = "bench-s" + n;
            cast.person(
                    username,
                    fields -> fields.add("roles", Json.createArrayBuilder().add("SECRETARIAT")));
            known.add(username);
        }
        if (known.size() != seats) {
            throw new IllegalStateException("the Secretariat has " + known.size() + " members, not " + seats);
        }
        for (int n = 0; n < seats; n++) {
            cast.accounts.put("S" + n, cast.signIn(known.get(n)));
        }
        return cast;
    }

    Account of(String group) {
        return accounts.get(group);
    }

    Account drafter() {
        return of("DRAFTER");
    }

    Account head() {
        return of("HEAD");
    }

    /** A session of the Congress that is open now, with the first of the delegations. */
    String session(int delegations) {
        return sessions.computeIfAbsent(delegations, this::openSession);
    }

    private String openSession(int size) {
        int highest = items("/api/sessions?").stream()
                .filter(session -> session.getString("body").equals("CONGRESS"))
                .mapToInt(session -> session.getInt("ordinal"))
                .max()
                .orElse(0);
        JsonArrayBuilder accredited = Json.createArrayBuilder();
        delegations.subList(0, size).forEach(accredited::add);
        var opensAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Product.done(administrator.post(
                        "/api/sessions",
                        Json.createObjectBuilder()
                                .add("body", "CONGRESS")
                                .add("ordinal", highest + 1)
                                .add("title", "A Congress under load")
                                .add("place", "Astana")
                                .add("timeZone", "Asia/Almaty")
                                .add("opensAt", opensAt.toString())
                                .add(
                                        "closesAt",
                                        opensAt.plus(5, ChronoUnit.DAYS).toString())
                                .add("delegationIds", accredited)
                                .build()))
                .string("id");
    }

    private String delegation(String name) {
        var known = items("/api/delegations?q=" + name.replace(" ", "%20")).stream()
                .filter(each -> each.getString("name").equals(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get().getString("id");
        }
        return Product.done(administrator.post(
                        "/api/delegations",
                        Json.createObjectBuilder()
                                .add("name", name)
                                .add("country", "Kazakhstan")
                                .add("tradition", "Interfaith")
                                .build()))
                .string("id");
    }

    private Account person(String username, java.util.function.UnaryOperator<jakarta.json.JsonObjectBuilder> place) {
        var person = place.apply(Json.createObjectBuilder()
                        .add("username", username)
                        .add("name", username)
                        .add("password", PASSWORD))
                .build();
        Answer answer = administrator.post("/api/people", person);
        // Somebody of this name is there from an earlier run, with the same password.
        if (answer.status() != 409) {
            answer.expect(201);
        }
        return signIn(username);
    }

    private Account signIn(String username) {
        return concord.signIn(username, PASSWORD);
    }

    private List<JsonObject> items(String list) {
        List<JsonObject> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            var answer = Product.done(administrator.get(list + "&size=" + PAGE + "&page=" + page))
                    .body();
            all.addAll(answer.getJsonArray("items").getValuesAs(JsonObject.class));
            if (all.size() >= answer.getInt("total")) {
                return all;
            }
        }
    }
}
