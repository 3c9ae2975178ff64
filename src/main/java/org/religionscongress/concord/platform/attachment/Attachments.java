package org.religionscongress.concord.platform.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.expiry.Expiring;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;

/** All attachments; one that nothing uses within a day is deleted. */
@ApplicationScoped
public class Attachments implements Expiring {
    private static final Duration KEPT_UNUSED = Duration.ofDays(1);
    private static final int PIECE = 512 * 1024;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Keeps a scan for its uploader, until somebody uses it. */
    public Attachment keep(Scan scan, String fileName, UUID uploader) {
        Attachment attachment = new Attachment(Ids.next(), scan, FileName.of(fileName, scan.format()), uploader, now());
        entities.persist(attachment);
        entities.flush();
        for (int place = 0; place * PIECE < scan.size(); place++) {
            entities.createNativeQuery(
                            "INSERT INTO attachment_piece (attachment_id, place, content) VALUES (?1, ?2, ?3)")
                    .setParameter(1, attachment.id())
                    .setParameter(2, place)
                    .setParameter(3, scan.piece(place * PIECE, PIECE))
                    .executeUpdate();
        }
        return attachment;
    }

    public Optional<Attachment> find(UUID id) {
        return Optional.ofNullable(entities.find(Attachment.class, id));
    }

    /** One piece of the content, in order from 0; empty after the last. */
    public Optional<byte[]> piece(UUID id, int place) {
        return entities
                .createNativeQuery("SELECT content FROM attachment_piece WHERE attachment_id = ?1 AND place = ?2")
                .setParameter(1, id)
                .setParameter(2, place)
                .getResultList()
                .stream()
                .findFirst()
                .map(byte[].class::cast);
    }

    /** How many the person has given that nothing uses yet. */
    public long unusedOf(UUID uploader) {
        return entities.createQuery(
                        "SELECT COUNT(a) FROM Attachment a WHERE a.uploadedBy = :person AND a.usedAt IS NULL",
                        Long.class)
                .setParameter("person", uploader)
                .getSingleResult();
    }

    /**
     * Makes an attachment part of what its uploader says, once: nobody uses another's, and none is used twice.
     *
     * @param field the field that names it, for the refusal
     */
    public Attachment use(String field, UUID id, UUID uploader) {
        int used = entities.createQuery("UPDATE Attachment a SET a.usedAt = :now"
                        + " WHERE a.id = :id AND a.uploadedBy = :person AND a.usedAt IS NULL")
                .setParameter("now", now())
                .setParameter("id", id)
                .setParameter("person", uploader)
                .executeUpdate();
        if (used != 1) {
            throw Problem.invalid(field, "There is no such attachment of yours that is not used yet.");
        }
        Attachment attachment = entities.find(Attachment.class, id);
        entities.refresh(attachment);
        return attachment;
    }

    @Override
    public int forgetExpired(Instant now) {
        return entities.createQuery("DELETE FROM Attachment a WHERE a.usedAt IS NULL AND a.uploadedAt < :moment")
                .setParameter("moment", now.minus(KEPT_UNUSED))
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
