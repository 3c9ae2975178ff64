package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.step.Letters;
import org.religionscongress.concord.step.Task;

/** Tells people by mail what happens to their tasks. */
@ApplicationScoped
class TaskNotices {
    @Inject
    private Letters letters;

    @Inject
    private Documents documents;

    @Inject
    private People people;

    void assigned(Task task, Caller holder, Caller by) {
        letters.write(
                "task-assigned",
                documents.get(task.documentId()),
                people.addressee(holder.personId()).stream().toList(),
                Map.of("by", by.name()));
    }
}
