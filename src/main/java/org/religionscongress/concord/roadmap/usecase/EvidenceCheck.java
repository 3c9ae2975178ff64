package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.roadmap.Evidence;

/** Takes in the evidence of a report, within bounds. */
@ApplicationScoped
public class EvidenceCheck {
    private static final int MOST = 20;
    private static final int LONGEST_LINK = 2_000;

    @Inject
    private Attachments attachments;

    List<Evidence> of(String field, List<ShownEvidence> shown, Caller reporter) {
        if (shown == null) {
            return List.of();
        }
        if (shown.size() > MOST) {
            throw Problem.invalid(field, field + " has at most " + MOST + " entries.");
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            evidence.add(one(field + "[" + i + "]", shown.get(i), reporter));
        }
        return evidence;
    }

    private Evidence one(String field, ShownEvidence shown, Caller reporter) {
        if (shown.attachmentId() == null) {
            String link = field + ".link";
            return Evidence.link(link(link, Check.text(link, shown.link(), LONGEST_LINK)));
        }
        if (shown.link() != null) {
            throw Problem.invalid(field, field + " is a link or an attachment, not both.");
        }
        return Evidence.attachment(attachments
                .use(field + ".attachmentId", shown.attachmentId(), reporter.personId())
                .id());
    }

    /** The address of a page for everybody: who reads it must not be led into a script or a sign-in of somebody's. */
    private static String link(String field, String link) {
        try {
            URI address = new URI(link);
            if ("https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address.toString();
            }
        } catch (URISyntaxException noAddress) {
            // told below
        }
        throw Problem.invalid(field, field + " is an address that begins with https://.");
    }
}
