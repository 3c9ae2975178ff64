package org.religionscongress.concord.demo.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.religionscongress.concord.demo.registers.DocumentsToMake;
import org.religionscongress.concord.platform.concurrent.Rounds;
import org.religionscongress.concord.platform.startup.StartUpStep;

/**
 * Has the demo documents made once, on the registers that a first start has filled. It takes many people's acts and the
 * jobs between them, so the node is ready before. One node makes them; where it stops meanwhile, another one or the next
 * start goes on. What failed, the next start tries again, as long as the demo's Congress sits.
 */
@ApplicationScoped
public class DemoDocuments implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(DemoDocuments.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private DocumentsToMake documents;

    @Inject
    private DemoSessions sessions;

    @Inject
    private CareOfWater careOfWater;

    @Inject
    private CongressTexts congressTexts;

    @Inject
    private SecretariatTexts secretariatTexts;

    @Inject
    private Rounds rounds;

    private volatile boolean through;
    private volatile boolean done;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        rounds.begin(
                Duration.ZERO,
                PAUSE,
                this::goOn,
                failure -> LOG.log(Level.WARNING, "The demo documents were not made; trying again.", failure));
    }

    /** Until all are made, by whatever node, or this one has tried each. */
    private void goOn() throws SQLException {
        if (through || !documents.areLeft()) {
            rounds.end();
        } else {
            documents.whereFree(this::makeAll);
        }
    }

    /** False where one failed that can be tried again, or the node stops before it is through with them. */
    private boolean makeAll() {
        sessions.open();
        if (sessions.areOver()) {
            LOG.info("The demo's Congress is over: what failed of its documents is left as it stands.");
            return true;
        }
        List<Scene> scenes = Stream.of(congressTexts.scenes(), secretariatTexts.scenes(), careOfWater.scenes())
                .flatMap(List::stream)
                .toList();
        boolean all = true;
        for (Scene scene : scenes) {
            all &= played(scene);
            if (rounds.areOver()) {
                return false;
            }
        }
        through = true;
        done = all;
        LOG.info(all ? "The demo documents were made." : "The next start tries again what failed of the demo.");
        return all;
    }

    /** Whether this node makes them, or waits for another that does. */
    public boolean areBeingMade() {
        return !through && !rounds.areOver();
    }

    /** Whether this node has made the last of them, and each stands as far as it should. */
    public boolean isDone() {
        return done;
    }

    /** One that fails leaves the others. */
    private boolean played(Scene scene) {
        try {
            scene.play();
            return true;
        } catch (RuntimeException failure) {
            if (!rounds.areOver()) {
                LOG.log(Level.WARNING, "A demo document did not come as far as it should.", failure);
            }
            return false;
        }
    }
}
