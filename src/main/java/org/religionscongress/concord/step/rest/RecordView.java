package org.religionscongress.concord.step.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.religionscongress.concord.record.Link;
import org.religionscongress.concord.record.rest.ChainView;
import org.religionscongress.concord.step.usecase.ReadRecord;

/** One page of a record, and whether the whole of it is as it was written. */
public record RecordView(List<EventView> items, long total, ChainView chain) {
    static RecordView of(ReadRecord.Extract extract) {
        Map<UUID, Link> links = extract.outcome().findings().links().stream()
                .collect(Collectors.toMap(Link::eventId, Function.identity()));
        return new RecordView(
                extract.events().items().stream()
                        .map(event -> EventView.of(event, links.get(event.id()), extract.withDetails()))
                        .toList(),
                extract.events().total(),
                ChainView.of(extract.outcome()));
    }
}
