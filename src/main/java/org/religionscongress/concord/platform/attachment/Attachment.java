package org.religionscongress.concord.platform.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A scan or a picture that somebody gave; its content never changes and is read piece by piece. */
@Entity
@Table(name = "attachment")
public class Attachment {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ScanFormat format;

    @Column(name = "file_name")
    private String fileName;

    private int size;
    private String sha256;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Attachment() {}

    Attachment(UUID id, Scan scan, String fileName, UUID uploadedBy, Instant uploadedAt) {
        this.id = id;
        this.format = scan.format();
        this.fileName = fileName;
        this.size = scan.size();
        this.sha256 = scan.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public UUID id() {
        return id;
    }

    public ScanFormat format() {
        return format;
    }

    public String fileName() {
        return fileName;
    }

    public int size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Whether it belongs to something that was said; until then it is its uploader's alone. */
    public boolean isUsed() {
        return usedAt != null;
    }
}
