package org.religionscongress.concord.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What shows that a report is true: a page on the web, or an attachment. */
@Embeddable
public class Evidence {
    private String link;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    protected Evidence() {}

    private Evidence(String link, UUID attachmentId) {
        this.link = link;
        this.attachmentId = attachmentId;
    }

    public static Evidence link(String link) {
        return new Evidence(link, null);
    }

    public static Evidence attachment(UUID attachmentId) {
        return new Evidence(null, attachmentId);
    }

    public String link() {
        return link;
    }

    public UUID attachmentId() {
        return attachmentId;
    }
}
