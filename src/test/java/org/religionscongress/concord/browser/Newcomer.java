package org.religionscongress.concord.browser;

import jakarta.json.Json;
import java.util.List;
import org.religionscongress.concord.journey.Concord;

/** Somebody who is new to the demo, called as the account is, and signs in as all demo people do. */
final class Newcomer {
    private Newcomer() {}

    /** The id of the person. */
    static String register(Concord concord, String username, String... roles) {
        return concord.signIn("admin", "concord")
                .post(
                        "/api/people",
                        Json.createObjectBuilder()
                                .add("username", username)
                                .add("name", username)
                                .add("roles", Json.createArrayBuilder(List.of(roles)))
                                .add("password", "concord")
                                .build())
                .expect(201)
                .string("id");
    }
}
