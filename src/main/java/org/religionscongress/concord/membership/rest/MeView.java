package org.religionscongress.concord.membership.rest;

import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.ReadMyself;

public record MeView(
        UUID id, String username, String name, List<Role> roles, List<SeatView> delegations, List<Body> bodies) {
    static MeView of(ReadMyself.Answer answer) {
        return new MeView(
                answer.caller().personId(),
                answer.caller().username(),
                answer.caller().name(),
                answer.caller().roles().stream().sorted().toList(),
                SeatView.of(answer.caller().seats(), answer.delegationNames()),
                answer.caller().bodies().stream().sorted().toList());
    }
}
