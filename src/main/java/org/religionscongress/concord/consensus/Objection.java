package org.religionscongress.concord.consensus;

import java.util.UUID;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Check;

/**
 * An objection in writing to a text under the silence procedure.
 *
 * @param provisionId the provision to which it is raised; null where it is to the whole
 * @param caller who sends it: the member, or the clerk who enters it for the member
 * @param received how it came to the clerk; null where the member sends it
 */
public record Objection(
        Caller caller, UUID memberId, String memberName, String statement, UUID provisionId, Received received) {
    private static final int LONGEST_STATEMENT = 20_000;

    public static Objection own(Caller member, String statement, UUID provisionId) {
        return new Objection(member, member.personId(), member.name(), statement, provisionId, null);
    }

    /** Without saying to what one objects, an objection cannot be met. */
    public static String checked(String statement) {
        return Check.text("statement", statement, LONGEST_STATEMENT);
    }
}
