package org.religionscongress.concord.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.startup.ProductionRequirement;

/** A key that lies in the database beside the record would prove nothing of it. */
@ApplicationScoped
public class OwnRecordKey implements ProductionRequirement {
    @Inject
    private RecordKeySettings settings;

    @Override
    public Stream<String> unmet() {
        return settings.key().isPresent()
                ? Stream.empty()
                : Stream.of("The record's heads are signed with a key of your own:"
                        + " set concord.record.key or concord.record.key-file.");
    }
}
