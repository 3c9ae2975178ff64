package org.religionscongress.concord.demo.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.religionscongress.concord.record.Event;

/**
 * What the people have done to one text already, as its record tells. A scene that is played again takes its acts from
 * here one by one, and does only what is not there.
 */
final class DoneActs {
    private final List<Event> left;

    DoneActs(Stream<Event> inOrder) {
        left = new ArrayList<>(inOrder.filter(event -> event.personId() != null).toList());
    }

    boolean take(UUID person, String act) {
        return take(event -> event.personId().equals(person) && event.act().equals(act));
    }

    /** What a clerk has entered for somebody. */
    boolean take(UUID person, String act, UUID onBehalfOf) {
        return take(event ->
                event.personId().equals(person) && event.act().equals(act) && onBehalfOf.equals(event.onBehalfOf()));
    }

    private boolean take(Predicate<Event> asked) {
        return left.stream().filter(asked).findFirst().map(left::remove).orElse(false);
    }
}
