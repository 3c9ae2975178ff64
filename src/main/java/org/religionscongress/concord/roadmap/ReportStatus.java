package org.religionscongress.concord.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a report says of its item. */
public enum ReportStatus {
    ON_TRACK(ItemStatus.ON_TRACK),
    LATE(ItemStatus.LATE),
    DONE(ItemStatus.DONE),
    DROPPED(ItemStatus.DROPPED);

    /** All of them, as they are written in an answer. */
    public static final Set<String> WORDS =
            Arrays.stream(values()).map(ReportStatus::word).collect(Collectors.toCollection(TreeSet::new));

    private final ItemStatus item;

    ReportStatus(ItemStatus item) {
        this.item = item;
    }

    public static ReportStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the item then stands, unless its due date has passed. */
    ItemStatus ofItem() {
        return item;
    }
}
