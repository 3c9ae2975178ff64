package org.religionscongress.concord.platform.metrics;

import java.util.List;

/** What a feature has operators watch. */
public interface Figures {
    List<Figure> figures();
}
