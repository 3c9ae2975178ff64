package org.religionscongress.concord.inbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskViewTest {
    @Test
    void the_member_for_whom_it_is_prepared_is_told_as_for() throws Exception {
        UUID id = UUID.fromString("01890000-0000-7000-8000-000000000001");
        TaskView view = new TaskView(
                id, "review", null, null, null, null, null, null, false, null, false, new TaskView.Name(id, "M"), null);
        try (Jsonb jsonb = JsonbBuilder.create()) {
            assertThat(jsonb.toJson(view)).contains("\"for\":{").doesNotContain("member");
        }
    }
}
