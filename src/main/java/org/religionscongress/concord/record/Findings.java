package org.religionscongress.concord.record;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was found of one chain, and whether it is as it was written.
 *
 * @param heads by their place
 * @param links by their place
 * @param lost events that waited to be linked and are gone
 */
public record Findings(List<Head> heads, List<Link> links, List<Found> events, List<UUID> lost) {

    /** An event, and whether it waits to be linked. */
    public record Found(Event event, boolean pending) {}

    /** The first place at which the record is not as it was written. */
    public Optional<Break> firstBreak(Predicate<Head> signedByUs) {
        return inLinks(signedByUs).or(() -> atEnd(signedByUs)).or(this::outside);
    }

    public int pending() {
        Set<UUID> linked = linked();
        return (int) events.stream()
                        .filter(Found::pending)
                        .filter(found -> !linked.contains(found.event().id()))
                        .count()
                + lost.size();
    }

    public Optional<Head> head() {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    private Optional<Break> inLinks(Predicate<Head> signedByUs) {
        Map<UUID, Event> known =
                events.stream().map(Found::event).collect(Collectors.toMap(Event::id, Function.identity()));
        Map<Integer, Head> signed = heads.stream().collect(Collectors.toMap(Head::seq, Function.identity()));
        String previous = null;
        int place = 1;
        for (Link link : links) {
            if (link.seq() != place) {
                return Optional.of(new Break(unlinked(), place, Break.Reason.MISSING));
            }
            Optional<Break.Reason> wrong = wrong(link, known.get(link.eventId()), previous)
                    .or(() -> wrong(link, signed.get(link.seq()), signedByUs));
            if (wrong.isPresent()) {
                return Optional.of(new Break(link.eventId(), place, wrong.get()));
            }
            previous = link.hash();
            place++;
        }
        return Optional.empty();
    }

    private static Optional<Break.Reason> wrong(Link link, Event event, String previous) {
        if (event == null) {
            return Optional.of(Break.Reason.MISSING);
        }
        if (!ContentHash.fits(event) || !event.contentHash().equals(link.contentHash())) {
            return Optional.of(Break.Reason.CONTENT_CHANGED);
        }
        return link.hash().equals(link.hashAfter(previous)) ? Optional.empty() : Optional.of(Break.Reason.LINK_BROKEN);
    }

    /** A chain that was computed anew from some place on fits in itself, but not to the heads signed since. */
    private static Optional<Break.Reason> wrong(Link link, Head head, Predicate<Head> signedByUs) {
        if (head == null || head.hash().equals(link.hash())) {
            return Optional.empty();
        }
        return Optional.of(signedByUs.test(head) ? Break.Reason.LINK_BROKEN : Break.Reason.SIGNATURE_WRONG);
    }

    private Optional<Break> atEnd(Predicate<Head> signedByUs) {
        int length = links.size();
        int signed = head().map(Head::seq).orElse(0);
        if (signed > length) {
            return Optional.of(new Break(unlinked(), length + 1, Break.Reason.TAIL_CUT));
        }
        if (signed < length) {
            return Optional.of(new Break(links.get(signed).eventId(), signed + 1, Break.Reason.SIGNATURE_WRONG));
        }
        return head().filter(signedByUs.negate())
                .map(head -> new Break(links.get(length - 1).eventId(), length, Break.Reason.SIGNATURE_WRONG));
    }

    /** Of events that are not linked yet, or never will be. */
    private Optional<Break> outside() {
        Set<UUID> linked = linked();
        return lost.stream()
                .map(id -> new Break(id, null, Break.Reason.MISSING))
                .findFirst()
                .or(() -> events.stream()
                        .filter(found -> !linked.contains(found.event().id()))
                        .flatMap(found -> wrong(found).stream())
                        .findFirst());
    }

    private static Optional<Break> wrong(Found found) {
        UUID id = found.event().id();
        if (!found.pending()) {
            return Optional.of(new Break(id, null, Break.Reason.UNLINKED));
        }
        return ContentHash.fits(found.event())
                ? Optional.empty()
                : Optional.of(new Break(id, null, Break.Reason.CONTENT_CHANGED));
    }

    /** The first event that has lost its place, or null when it is gone too. */
    private UUID unlinked() {
        Set<UUID> linked = linked();
        return events.stream()
                .filter(found -> !found.pending())
                .map(found -> found.event().id())
                .filter(id -> !linked.contains(id))
                .min(Comparator.comparing(UUID::toString))
                .orElse(null);
    }

    private Set<UUID> linked() {
        return links.stream().map(Link::eventId).collect(Collectors.toCollection(HashSet::new));
    }
}
