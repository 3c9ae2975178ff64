package org.religionscongress.concord.document.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.platform.rest.Page;

/** A revision; its texts by language where the whole was asked for. */
public record RevisionView(int number, Instant madeAt, List<String> languages, Map<String, List<Provision>> texts) {
    static RevisionView whole(List<Revision> languages) {
        Map<String, List<Provision>> texts = new TreeMap<>();
        languages.forEach(
                revision -> texts.put(revision.language(), revision.provisions().items()));
        return of(languages, texts);
    }

    static Page<RevisionView> page(List<Revision> revisions) {
        List<RevisionView> items = revisions.stream()
                .collect(Collectors.groupingBy(Revision::number, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(languages -> of(languages, null))
                .sorted(Comparator.comparingInt(RevisionView::number))
                .toList();
        return new Page<>(items, items.size());
    }

    private static RevisionView of(List<Revision> languages, Map<String, List<Provision>> texts) {
        Revision first = languages.get(0);
        return new RevisionView(
                first.number(),
                first.madeAt(),
                languages.stream().map(Revision::language).toList(),
                texts);
    }
}
