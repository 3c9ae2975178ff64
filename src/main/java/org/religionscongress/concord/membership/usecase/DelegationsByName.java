package org.religionscongress.concord.membership.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.NameKey;

/** The delegations as a file knows them: by name. */
final class DelegationsByName {
    private final Map<NameKey, List<Delegation>> byName;

    DelegationsByName(List<Delegation> delegations) {
        byName = delegations.stream().collect(Collectors.groupingBy(delegation -> NameKey.of(delegation.name())));
    }

    /** The delegation of this name; null, and told, where several have it; null where none has. */
    Delegation find(CheckedRow row, String field, String name) {
        List<Delegation> found = byName.getOrDefault(NameKey.of(name), List.of());
        if (found.size() > 1) {
            row.refuse(field, "ambiguous", "Several delegations of the register have this name.", null);
            return null;
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** The delegation of this name; null, and told, where there is none or are several. */
    Delegation get(CheckedRow row, String field, String name) {
        Delegation found = find(row, field, name);
        if (!byName.containsKey(NameKey.of(name))) {
            row.refuse(field, "unknown-delegation", "The register has no delegation of this name.", null);
        }
        return found;
    }
}
