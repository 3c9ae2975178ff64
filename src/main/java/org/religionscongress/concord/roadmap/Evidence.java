package org.religionscongress.concord.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** What shows that a report is true: a page on the web, or an attachment. */
@Entity
@Table(name = "progress_evidence")
@IdClass(EvidenceKey.class)
public class Evidence {
    @Id
    @Column(name = "report_id")
    private UUID reportId;

    @Id
    private int place;

    private String link;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    protected Evidence() {}

    public static Evidence link(String link) {
        Evidence evidence = new Evidence();
        evidence.link = link;
        return evidence;
    }

    public static Evidence attachment(UUID attachmentId) {
        Evidence evidence = new Evidence();
        evidence.attachmentId = attachmentId;
        return evidence;
    }

    /** At its place among what a report shows. */
    Evidence of(ProgressReport report, int at) {
        reportId = report.id();
        place = at;
        return this;
    }

    /** The address of the page; null for an attachment. */
    public String link() {
        return link;
    }

    /** Null for a link. */
    public UUID attachmentId() {
        return attachmentId;
    }
}
