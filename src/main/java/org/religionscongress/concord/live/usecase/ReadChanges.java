package org.religionscongress.concord.live.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.live.Topic;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.change.Change;
import org.religionscongress.concord.platform.change.Changes;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Event;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Task;

/**
 * Reads what has changed on all nodes, and whom of those who listen it concerns. Nobody is told of a change that would
 * not show in what they may read: of a document they do not know, of what is the office's alone, of others' tasks.
 */
@ApplicationScoped
@UseCase
public class ReadChanges {
    /** So many ids a question. */
    private static final int MOST_AT_ONCE = 500;

    @Inject
    private EntityManager entities;

    @Inject
    private Changes changes;

    @Inject
    private Documents documents;

    @Inject
    private Readers readers;

    @Inject
    private KnownCallers callers;

    @Inject
    private SignInTokens tokens;

    @Inject
    private Clock clock;

    /**
     * What has changed.
     *
     * @param topics by person
     * @param ended of whom a sign-in has ended
     * @param holding the digests of the sign-ins of these that still hold
     */
    public record News(Map<UUID, Set<Topic>> topics, Set<UUID> ended, Set<String> holding) {}

    /** The newest batch: from here on one listens. */
    public long newest() {
        return changes.newestBatch();
    }

    /** The newest batch, once what has changed until now is gathered. */
    public long gathered() {
        changes.gather();
        return changes.newestBatch();
    }

    /** The digests of the sign-ins of these people that hold now. */
    public Set<String> holding(Set<UUID> people) {
        return tokens.holding(people, clock.instant());
    }

    /** What has changed after the one batch and up to the other, for these people. */
    public News between(long after, long upTo, Set<UUID> people) {
        callers.keepOnly(people);
        if (after == upTo || people.isEmpty()) {
            return new News(Map.of(), Set.of(), Set.of());
        }
        Set<UUID> ended = new HashSet<>(changes.of(Change.Subject.SIGN_IN, after, upTo));
        ended.retainAll(people);
        return new News(topics(after, upTo, people), ended, tokens.holding(ended, clock.instant()));
    }

    private Map<UUID, Set<Topic>> topics(long after, long upTo, Set<UUID> people) {
        List<Event> events = all(Event.class, changes.of(Change.Subject.EVENT, after, upTo));
        List<Task> tasks = all(Task.class, changes.of(Change.Subject.TASK, after, upTo));
        if (events.stream().anyMatch(event -> event.documentId() == null)) {
            // The registers have changed, and with them, it may be, who may read what.
            callers.forget();
        }
        Map<UUID, Predicate<Caller>> knowing = knowing(events);
        Map<UUID, Set<Topic>> topics = new HashMap<>();
        for (UUID person : people) {
            callers.of(person).ifPresent(caller -> topics.put(person, topics(caller, events, tasks, knowing)));
        }
        return topics;
    }

    private Map<UUID, Predicate<Caller>> knowing(List<Event> events) {
        Set<UUID> ids =
                events.stream().map(Event::documentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return documents.all(ids).stream().collect(Collectors.toMap(Document::id, readers::knowing));
    }

    private static Set<Topic> topics(
            Caller caller, List<Event> events, List<Task> tasks, Map<UUID, Predicate<Caller>> knowing) {
        Set<Topic> topics = new HashSet<>();
        Map<UUID, Boolean> knows = new HashMap<>();
        for (Event event : events) {
            UUID document = event.documentId();
            if (knowing.containsKey(document)
                    && shows(event, caller)
                    && knows.computeIfAbsent(document, id -> knowing.get(id).test(caller))) {
                topics.add(Topic.document(document));
            }
        }
        if (tasks.stream().anyMatch(task -> isListed(task, caller))) {
            topics.add(Topic.TASKS);
        }
        return topics;
    }

    /**
     * Whether something that the person may see changes with it. What others answer shows at once, if not what it is: in
     * who has answered, or in a ballot in how many have.
     */
    private static boolean shows(Event event, Caller caller) {
        return event.audience() != Audience.OFFICE
                || !Collections.disjoint(caller.roles(), Readers.OFFICE)
                || caller.personId().equals(event.personId())
                || (event.onBehalfOf() != null && caller.sidesToRead().contains(event.onBehalfOf()));
    }

    /** Whether it stands, or stood, in a list of the person's. */
    private static boolean isListed(Task task, Caller caller) {
        return caller.hasAny(Role.DRAFTER, Role.ADMINISTRATOR)
                || isOf(task, caller)
                || caller.assists().stream().anyMatch(member -> isOf(task, member));
    }

    private static boolean isOf(Task task, Caller person) {
        return person.personId().equals(task.assignee()) || Candidates.of(task).include(person);
    }

    private <T> List<T> all(Class<T> type, Collection<UUID> ids) {
        List<UUID> left = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < left.size(); from += MOST_AT_ONCE) {
            found.addAll(entities.createQuery("SELECT e FROM " + type.getSimpleName() + " e WHERE e.id IN :ids", type)
                    .setParameter("ids", left.subList(from, Math.min(left.size(), from + MOST_AT_ONCE)))
                    .getResultList());
        }
        return found;
    }
}
