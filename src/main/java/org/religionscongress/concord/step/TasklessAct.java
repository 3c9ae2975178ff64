package org.religionscongress.concord.step;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.membership.Caller;

/** What a member may do without being asked by a task, and a clerk may enter for the member. */
public interface TasklessAct {
    /** The act's word in the API, such as {@code object}. */
    String word();

    /** The steps, running or over, against which the member may still do so. */
    List<Step> openTo(UUID memberId);

    /** Enters it for the member; whether the clerk may, the caller of this has checked. */
    void enter(Caller clerk, UUID documentId, UUID memberId, JsonObject answer, Received received);
}
