package org.religionscongress.concord.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.religionscongress.concord.document.Piece.Of;
import org.religionscongress.concord.document.ProvisionChange.Fate;

/**
 * Compares two texts provision by provision, and each provision word by word. A provision is the same when it has the
 * same id, wherever it stands.
 */
public final class TextComparison {
    private final Map<UUID, Provision> before;
    private final Map<UUID, Provision> after;
    private final List<UUID> order;
    private final Set<UUID> moved;
    private final WordComparison words = new WordComparison();

    private TextComparison(List<Provision> before, List<Provision> after) {
        this.before = byId(before);
        this.after = byId(after);
        List<UUID> olds = ids(before);
        List<UUID> news = ids(after);
        List<AbstractDelta<UUID>> deltas = DiffUtils.diff(olds, news).getDeltas();
        order = order(olds, news, deltas);
        moved = moved(deltas);
    }

    /** In the order of the later text; what is gone stands where it stood. */
    public static List<ProvisionChange> of(List<Provision> before, List<Provision> after) {
        TextComparison comparison = new TextComparison(before, after);
        return comparison.order.stream().map(comparison::change).toList();
    }

    private List<UUID> order(List<UUID> olds, List<UUID> news, List<AbstractDelta<UUID>> deltas) {
        List<UUID> all = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<UUID> delta : deltas) {
            all.addAll(news.subList(place, delta.getTarget().getPosition()));
            delta.getSource().getLines().stream()
                    .filter(id -> !after.containsKey(id))
                    .forEach(all::add);
            all.addAll(delta.getTarget().getLines());
            place = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        all.addAll(news.subList(place, news.size()));
        return all;
    }

    /** Both texts have them, yet they are not among those whose order has stayed. */
    private Set<UUID> moved(List<AbstractDelta<UUID>> deltas) {
        Set<UUID> found = new HashSet<>();
        deltas.forEach(delta -> delta.getTarget().getLines().stream()
                .filter(before::containsKey)
                .forEach(found::add));
        return found;
    }

    private ProvisionChange change(UUID id) {
        Provision old = before.get(id);
        Provision young = after.get(id);
        if (old == null) {
            return whole(young, Fate.ADDED, Of.AFTER);
        }
        if (young == null) {
            return whole(old, Fate.REMOVED, Of.BEFORE);
        }
        boolean renumbered = !Objects.equals(old.label(), young.label());
        return new ProvisionChange(
                id,
                young.kind(),
                young.label(),
                renumbered ? Objects.requireNonNullElse(old.label(), "") : null,
                old.text().equals(young.text()) ? Fate.SAME : Fate.CHANGED,
                moved.contains(id),
                words.of(old.text(), young.text()));
    }

    private static ProvisionChange whole(Provision provision, Fate fate, Of of) {
        return new ProvisionChange(
                provision.id(),
                provision.kind(),
                provision.label(),
                null,
                fate,
                false,
                List.of(new Piece(of, provision.text())));
    }

    private static Map<UUID, Provision> byId(List<Provision> provisions) {
        return provisions.stream().collect(Collectors.toMap(Provision::id, Function.identity()));
    }

    private static List<UUID> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }
}
