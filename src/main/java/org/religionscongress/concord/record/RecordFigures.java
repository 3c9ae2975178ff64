package org.religionscongress.concord.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.religionscongress.concord.platform.metrics.Figure;
import org.religionscongress.concord.platform.metrics.Figures;
import org.religionscongress.concord.platform.metrics.RowCount;

/** How much of the record is not chained yet. */
@ApplicationScoped
public class RecordFigures implements Figures {
    @Inject
    private RowCount rows;

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                "concord_record_events_pending",
                "Events of the record that wait to be linked into their chain",
                () -> rows.of("SELECT count(*) FROM record_pending")));
    }
}
