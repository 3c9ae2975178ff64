package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.religionscongress.concord.platform.metrics.Figure;
import org.religionscongress.concord.platform.metrics.Figures;
import org.religionscongress.concord.platform.metrics.RowCount;

/** How many names and addresses are refused for now. */
@ApplicationScoped
public class LockoutFigures implements Figures {
    private static final String LOCKED = "SELECT count(*) FROM sign_in_failure WHERE since > ?"
            + " AND (kind = 'ACCOUNT' AND failures >= ? OR kind = 'ADDRESS' AND failures >= ?)";

    @Inject
    private RowCount rows;

    @Inject
    private Clock clock;

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                "concord_sign_in_lockouts",
                "Names and addresses that are refused for too many wrong passwords",
                () -> rows.of(
                        LOCKED,
                        clock.instant().minus(Throttle.WINDOW).atOffset(ZoneOffset.UTC),
                        Throttle.MOST_BY_ACCOUNT,
                        Throttle.MOST_BY_ADDRESS)));
    }
}
