package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.roadmap.ReportStatus;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.step.Letters;

/** Tells people by mail what carrying out an item asks of them, and how it ended. */
@ApplicationScoped
public class ProgressNotices {
    private static final String NO_WORDS = "–";

    @Inject
    private Letters letters;

    @Inject
    private People people;

    void reportRequested(Document document, RoadmapItem item) {
        toResponsible("progress-requested", document, item);
    }

    void reportAlmostDue(Document document, RoadmapItem item) {
        toResponsible("progress-reminder", document, item);
    }

    private void toResponsible(String template, Document document, RoadmapItem item) {
        letters.writeWithDeadline(template, document, item.reportDue(), people.membersOf(item.responsible()), Map.of());
    }

    void overdue(Document document, RoadmapItem item) {
        letters.writeWithDeadline(
                "item-overdue",
                document,
                item.due(),
                answerable(item),
                Map.of("responsible", item.responsible().name()));
    }

    void closed(Document document, RoadmapItem item, ReportStatus as, String why) {
        letters.write(
                "item-closed",
                document,
                answerable(item),
                Map.of("status", as.word(), "reason", why == null ? NO_WORDS : why));
    }

    /** Who answers for an item, once each: the responsible body, those who drafted it, and the Head. */
    private List<Addressee> answerable(RoadmapItem item) {
        return Stream.of(people.membersOf(item.responsible()), people.of(Role.DRAFTER), people.of(Role.HEAD))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
