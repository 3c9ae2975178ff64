package org.religionscongress.concord.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who listens at this node. A person has a few lines at most: of more, the oldest gives way. */
@ApplicationScoped
public class Listeners {
    static final int MOST_OF_ONE_PERSON = 8;

    private final Map<UUID, List<Listener>> open = new ConcurrentHashMap<>();

    public void add(Listener listener) {
        UUID person = listener.person().personId();
        List<Listener> own = open.compute(person, (id, before) -> {
            List<Listener> lines = before == null ? new CopyOnWriteArrayList<>() : before;
            lines.add(listener);
            return lines;
        });
        while (own.size() > MOST_OF_ONE_PERSON) {
            Listener oldest = own.get(0);
            remove(oldest);
            oldest.giveWay();
        }
    }

    public void remove(Listener listener) {
        open.computeIfPresent(listener.person().personId(), (id, lines) -> {
            lines.remove(listener);
            return lines.isEmpty() ? null : lines;
        });
    }

    long count() {
        return now().size();
    }

    /** Those of this moment. */
    public List<Listener> now() {
        return open.values().stream().flatMap(List::stream).toList();
    }
}
