package org.religionscongress.concord.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;

/**
 * How a provision of an adopted text is carried out: by which body, until when, and how that goes. The item's own words
 * are a document, whose id it shares; once that is adopted, the body reports until the item is done or dropped.
 */
@Entity
@Table(name = "roadmap_item")
public class RoadmapItem {
    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "provision_document_id")
    private UUID provisionDocumentId;

    @Column(name = "provision_id")
    private UUID provisionId;

    @Enumerated(EnumType.STRING)
    private Body responsible;

    private Instant due;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    private int reports;

    @Column(name = "report_asked_at")
    private Instant reportAskedAt;

    @Column(name = "report_due")
    private Instant reportDue;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Version
    private long version;

    protected RoadmapItem() {}

    public RoadmapItem(UUID documentId, ProvisionRef provision, Body responsible, Instant due) {
        this.documentId = documentId;
        this.provisionDocumentId = provision.documentId();
        this.provisionId = provision.provisionId();
        this.responsible = responsible;
        this.due = due;
        this.status = ItemStatus.PROPOSED;
    }

    /**
     * Asks for the next report: due one rhythm from now, but not after the item's own due date while that is still to
     * come. False when one is asked for already or none is needed any more.
     */
    public boolean askForReport(Instant now, Duration rhythm) {
        if (status.isClosed() || reportDue != null) {
            return false;
        }
        Instant next = now.plus(rhythm);
        reportDue = now.isBefore(due) && next.isAfter(due) ? due : next;
        reportAskedAt = now;
        remindedAt = null;
        if (status == ItemStatus.PROPOSED) {
            status = ItemStatus.ON_TRACK;
        }
        return true;
    }

    /** So long before the report is due, or half-way when it was asked for later than that. */
    public Instant reminderAt(Duration before) {
        Instant reminder = reportDue.minus(before);
        return reminder.isAfter(reportAskedAt)
                ? reminder
                : reportAskedAt.plus(Duration.between(reportAskedAt, reportDue).dividedBy(2));
    }

    /** True once for each report that is asked for. */
    public boolean remind(Instant now) {
        if (reportDue == null || remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /** Takes in a report and gives its number. What is overdue stays so until it is done or dropped. */
    public int report(ReportStatus said) {
        if (status != ItemStatus.OVERDUE || said.ofItem().isClosed()) {
            status = said.ofItem();
        }
        reportDue = null;
        return ++reports;
    }

    /** True once, when the due date has passed and the item is neither done nor dropped. */
    public boolean markOverdue(Instant now) {
        if (status.isClosed() || status == ItemStatus.OVERDUE || now.isBefore(due)) {
            return false;
        }
        status = ItemStatus.OVERDUE;
        return true;
    }

    public UUID documentId() {
        return documentId;
    }

    public ProvisionRef provision() {
        return new ProvisionRef(provisionDocumentId, provisionId);
    }

    /** The body that carries it out and reports through its members. */
    public Body responsible() {
        return responsible;
    }

    public Instant due() {
        return due;
    }

    public ItemStatus status() {
        return status;
    }

    /** How many reports were made so far. */
    public int reports() {
        return reports;
    }

    /** When the next report is due; null while none is asked for. */
    public Instant reportDue() {
        return reportDue;
    }
}
