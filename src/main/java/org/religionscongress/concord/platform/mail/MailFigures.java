package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.religionscongress.concord.platform.metrics.Figure;
import org.religionscongress.concord.platform.metrics.Figures;
import org.religionscongress.concord.platform.metrics.RowCount;

/** How the outbox stands. */
@ApplicationScoped
public class MailFigures implements Figures {
    @Inject
    private RowCount rows;

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(
                        "concord_mails_waiting",
                        "Mails that have not gone out yet",
                        () -> rows.of("SELECT count(*) FROM mail_outbox WHERE due_at IS NOT NULL")),
                new Figure(
                        "concord_mails_given_up",
                        "Mails that will not go out any more",
                        () -> rows.of("SELECT count(*) FROM mail_outbox WHERE given_up_at IS NOT NULL")));
    }
}
