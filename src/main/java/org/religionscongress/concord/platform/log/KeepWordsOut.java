package org.religionscongress.concord.platform.log;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.startup.StartUpStep;

/**
 * From here on, before anything is done with what people wrote, the log tells nothing of it. What kept a node from coming
 * so far, a wrong setting or a changed migration, has been told in full.
 */
@ApplicationScoped
public class KeepWordsOut implements StartUpStep {
    private final Map<Handler, Filter> before = new ConcurrentHashMap<>();
    private final WordlessLog filter = new WordlessLog();

    @Override
    public Order order() {
        return Order.LOG;
    }

    @Override
    public void run() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            Filter other = handler.getFilter();
            before.put(handler, other == null ? line -> true : other);
            handler.setFilter(other == null ? filter : line -> other.isLoggable(line) && filter.isLoggable(line));
        }
    }

    /** The server may outlive the application. */
    @PreDestroy
    void stop() {
        before.forEach(Handler::setFilter);
    }
}
