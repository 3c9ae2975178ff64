package org.religionscongress.concord.roadmap.rest;

import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.roadmap.ItemStatus;
import org.religionscongress.concord.roadmap.usecase.ReadPromises;

/** An adopted text: how many points it has, for how many of them nothing is done, and how many items stand how. */
public record PromisesView(
        UUID documentId,
        String symbol,
        DocumentKind kind,
        String title,
        int points,
        int withoutAction,
        Map<ItemStatus, Integer> items) {
    static PromisesView of(ReadPromises.Promises promises) {
        Document text = promises.document();
        return new PromisesView(
                text.id(),
                text.symbol(),
                text.kind(),
                text.title(),
                promises.points(),
                promises.withoutAction(),
                promises.items());
    }
}
