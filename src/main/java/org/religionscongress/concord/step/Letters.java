package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.mail.DeadlineText;
import org.religionscongress.concord.platform.mail.Letter;
import org.religionscongress.concord.platform.mail.Outbox;
import org.religionscongress.concord.platform.web.PublicAddress;

/** Letters about a document: each in its reader's language, with the deadline in the session's zone. */
@ApplicationScoped
public class Letters {
    @Inject
    private Outbox outbox;

    @Inject
    private Sessions sessions;

    @Inject
    private PublicAddress address;

    /** Leaves a letter for each addressee in the outbox of the running act. */
    public void write(String template, Document document, Collection<Addressee> readers, Map<String, String> more) {
        for (Addressee reader : readers) {
            Map<String, String> model = new HashMap<>(more);
            model.put("title", document.title());
            model.put("link", address.of("/documents/" + document.id()));
            outbox.put(new Letter(reader.email(), reader.language(), template, model));
        }
    }

    /** The same, with the moment until which an answer counts. */
    public void writeWithDeadline(
            String template,
            Document document,
            Instant deadline,
            Collection<Addressee> readers,
            Map<String, String> more) {
        writeWithMoment(template, document, "deadline", deadline, readers, more);
    }

    /** The same, with a moment in the session's zone as that value of the letter. */
    public void writeWithMoment(
            String template,
            Document document,
            String value,
            Instant moment,
            Collection<Addressee> readers,
            Map<String, String> more) {
        Session session = sessions.get(document.sessionId());
        for (Addressee reader : readers) {
            Map<String, String> model = new HashMap<>(more);
            model.put(value, DeadlineText.in(reader.language()).of(moment, session.timeZone(), session.place()));
            write(template, document, List.of(reader), model);
        }
    }
}
