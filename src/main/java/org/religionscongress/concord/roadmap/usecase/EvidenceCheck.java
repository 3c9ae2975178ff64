package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.roadmap.Evidence;

/** Takes in the evidence of a report, within bounds. */
@ApplicationScoped
public class EvidenceCheck {
    private static final int MOST = 20;
    private static final int LONGEST_LINK = 2_000;

    List<Evidence> of(String field, List<ShownEvidence> shown) {
        if (shown == null) {
            return List.of();
        }
        if (shown.size() > MOST) {
            throw Problem.invalid(field, field + " has at most " + MOST + " entries.");
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String at = field + "[" + i + "].link";
            evidence.add(Evidence.link(link(at, Check.text(at, shown.get(i).link(), LONGEST_LINK))));
        }
        return evidence;
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
