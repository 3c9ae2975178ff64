package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.persistence.Ids;

/** Where an act leaves its mail: written in the act's own transaction, sent when that is done. */
@ApplicationScoped
public class Outbox {
    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());

    @Inject
    private EntityManager entities;

    @Inject
    private Templates templates;

    @Inject
    private Clock clock;

    /**
     * Joins the caller's transaction and speaks to no mail server. For a person without an address nothing is put; for
     * one whose address no mail can reach, the mail is kept as given up, since the act itself is sound.
     */
    public void put(Letter letter) {
        if (letter.to() == null) {
            return;
        }
        templates.check(letter.template(), letter.model());
        UUID id = Ids.next();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        boolean sendable = Address.isValid(letter.to());
        String fate = sendable ? "?6, NULL, NULL" : "NULL, 'This is not a mail address.', ?6";
        entities.createNativeQuery("INSERT INTO mail_outbox"
                        + " (id, to_address, language, template, model, created_at, due_at, last_error, given_up_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, " + fate + ")")
                .setParameter(1, id)
                .setParameter(2, OneLine.of(letter.to()))
                .setParameter(3, MailLanguage.of(letter.language()).tag())
                .setParameter(4, letter.template())
                .setParameter(5, Model.toJson(letter.model()))
                .setParameter(6, now)
                .executeUpdate();
        if (!sendable) {
            LOG.log(Level.WARNING, "Mail {0} ({1}) is given up: its address is not valid.", new Object[] {
                id, letter.template()
            });
        }
    }

    /** How many mails are not sent yet. */
    public long waiting() {
        return count("due_at IS NOT NULL");
    }

    /** How many mails will not be sent. */
    public long givenUp() {
        return count("given_up_at IS NOT NULL");
    }

    private long count(String which) {
        Number count = (Number) entities.createNativeQuery("SELECT count(*) FROM mail_outbox WHERE " + which)
                .getSingleResult();
        return count.longValue();
    }
}
