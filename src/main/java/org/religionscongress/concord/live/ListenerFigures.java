package org.religionscongress.concord.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.religionscongress.concord.platform.metrics.Figure;
import org.religionscongress.concord.platform.metrics.Figures;

/** How many screens this node tells of changes. */
@ApplicationScoped
public class ListenerFigures implements Figures {
    @Inject
    private Listeners listeners;

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("concord_event_streams_open", "Screens that listen at this node", listeners::count));
    }
}
