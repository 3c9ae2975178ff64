package org.religionscongress.concord.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;

/** What an assistant has prepared for a member to answer a task with; the member gives it, changed or not. */
@Entity
@Table(name = "task_preparation")
public class Preparation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_by_name")
    private String preparedByName;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    private String answer;

    protected Preparation() {}

    public Preparation(UUID id, UUID taskId, UUID memberId) {
        this.id = id;
        this.taskId = taskId;
        this.memberId = memberId;
    }

    /** The newest takes the place of what was prepared before. */
    public void write(Caller assistant, String preparedAnswer, Instant at) {
        preparedBy = assistant.personId();
        preparedByName = assistant.name();
        answer = preparedAnswer;
        preparedAt = at;
    }

    public String preparedByName() {
        return preparedByName;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    /** As JSON; checked only when the member gives it. */
    public String answer() {
        return answer;
    }
}
