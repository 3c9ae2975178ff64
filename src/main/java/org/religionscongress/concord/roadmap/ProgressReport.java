package org.religionscongress.concord.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;

/** What a member of the responsible body reported of an item, and when. Never changed afterwards. */
@Entity
@Table(name = "progress_report")
public class ProgressReport {
    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private String text;

    /** Written beside it ({@link RoadmapItems}), since each piece names the report that it is for. */
    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "report_id", insertable = false, updatable = false)
    @OrderBy("place")
    private List<Evidence> evidence = new ArrayList<>();

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected ProgressReport() {}

    public ProgressReport(
            UUID id, UUID itemId, int number, ReportStatus status, String text, Caller by, Instant reportedAt) {
        this.id = id;
        this.itemId = itemId;
        this.number = number;
        this.status = status;
        this.text = text;
        this.personId = by.personId();
        this.personName = by.name();
        this.reportedAt = reportedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    /** 1 for the item's first report, and so on. */
    public int number() {
        return number;
    }

    public ReportStatus status() {
        return status;
    }

    /** What was done, or why the item is dropped; null where nothing was said. */
    public String text() {
        return text;
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public UUID personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
