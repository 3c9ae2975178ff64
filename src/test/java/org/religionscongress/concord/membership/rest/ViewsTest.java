package org.religionscongress.concord.membership.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.usecase.ReadMyself;

class ViewsTest {
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01890000-0000-7000-8000-000000000002");

    @Test
    void a_person_reads_their_roles_in_order_and_each_delegation_once_with_the_highest_credential() throws Exception {
        Caller caller = new Caller(
                ID,
                "member-07",
                "A member",
                Set.of(Role.DELEGATION, Role.WORKING_GROUP),
                List.of(
                        new Caller.Seat(OTHER, Credential.OBSERVER),
                        new Caller.Seat(OTHER, Credential.HEAD),
                        new Caller.Seat(OTHER, Credential.ALTERNATE)),
                Set.of(Body.WORKING_GROUP));
        assertThat(json(MeView.of(new ReadMyself.Answer(caller, Map.of(OTHER, "A delegation")), true)))
                .isEqualTo("{\"bodies\":[\"WORKING_GROUP\"],\"delegations\":[{\"credential\":\"HEAD\",\"id\":\"" + OTHER
                        + "\",\"name\":\"A delegation\"}],\"id\":\"" + ID
                        + "\",\"mandates\":[],\"name\":\"A member\",\"roles\":[\"WORKING_GROUP\",\"DELEGATION\"],\"secondFactorNeeded\":true,"
                        + "\"username\":\"member-07\"}");
    }

    @Test
    void a_delegation_is_told_with_its_country_and_tradition() throws Exception {
        assertThat(json(DelegationView.of(new Delegation(ID, "Name", "Country", "Tradition"))))
                .isEqualTo("{\"country\":\"Country\",\"id\":\"" + ID
                        + "\",\"name\":\"Name\",\"tradition\":\"Tradition\"}");
    }

    @Test
    void a_session_is_told_with_its_roman_number_and_its_delegations_where_they_were_asked_for() throws Exception {
        Session session = new Session(
                ID,
                Body.CONGRESS,
                9,
                "Title",
                "Astana",
                ZoneId.of("Asia/Almaty"),
                Instant.parse("2028-09-14T05:00:00Z"),
                Instant.parse("2028-09-16T05:00:00Z"));
        assertThat(json(SessionView.of(session)))
                .contains("\"number\":\"IX\"", "\"ordinal\":9", "\"timeZone\":\"Asia/Almaty\"")
                .contains("\"opensAt\":\"2028-09-14T05:00:00Z\"")
                .doesNotContain("delegationIds");
        assertThat(json(SessionView.of(session, List.of(OTHER), "v1")))
                .contains("\"delegationIds\":[\"" + OTHER + "\"]");
    }

    @Test
    void a_new_person_without_a_link_is_told_by_the_id_alone() throws Exception {
        assertThat(json(new RegisteredView(ID, null))).isEqualTo("{\"id\":\"" + ID + "\"}");
    }

    private static String json(Object view) throws Exception {
        try (Jsonb jsonb = JsonbBuilder.create()) {
            return jsonb.toJson(view);
        }
    }
}
