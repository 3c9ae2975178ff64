package org.religionscongress.concord.platform.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.startup.StartUpStep;
import org.religionscongress.concord.platform.transaction.Transactions;

/** The key that seals secrets, and others that open what they sealed. At its start a node seals all under its own. */
@ApplicationScoped
public class SealingKeys implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(SealingKeys.class.getName());

    @Inject
    private SealingKeySettings settings;

    @Inject
    private SecondFactors factors;

    @Inject
    private Mode mode;

    @Inject
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    private volatile SealingKey own;
    private volatile Map<String, SealingKey> known = Map.of();

    @Override
    public Order order() {
        return Order.ENGINE;
    }

    @Override
    public void run() throws Exception {
        transactions.inOne(() -> {
            own = settings.key().orElseGet(this::ofDemo);
            Map<String, SealingKey> all = new HashMap<>();
            settings.others().forEach(key -> all.put(key.id(), key));
            all.put(own.id(), own);
            known = Map.copyOf(all);
            factors.all().forEach(factor -> factor.resealWith(this));
            return null;
        });
    }

    private SealingKey ofDemo() {
        if (mode != Mode.DEMO) {
            throw new IllegalStateException("Second factors need a key: concord.second-factor.key.");
        }
        DemoSealingKey kept = entities.find(DemoSealingKey.class, DemoSealingKey.ONLY);
        if (kept == null) {
            kept = new DemoSealingKey(SealingKey.generate());
            entities.persist(kept);
        }
        return kept.key();
    }

    String seal(OneTimeSecret secret, UUID personId) {
        return own.seal(secret.bytes(), personId);
    }

    /** Refused (503) where only another node has the key. */
    OneTimeSecret open(String sealed, UUID personId) {
        SealingKey key = known.get(SealingKey.idIn(sealed));
        if (key == null) {
            LOG.log(
                    Level.SEVERE,
                    "No setting holds the key {0}, under which a second factor is kept.",
                    SealingKey.idIn(sealed));
            throw new Problem(
                            503,
                            "unavailable",
                            "Concord is not available",
                            "Codes cannot be checked at this moment. Try again later, or use a recovery code.")
                    .with("retryAfter", 60);
        }
        return new OneTimeSecret(key.open(sealed, personId));
    }

    String resealed(String sealed, UUID personId) {
        String id = SealingKey.idIn(sealed);
        SealingKey key = known.get(id);
        if (key == null) {
            throw new IllegalStateException("Second factors are kept under the key " + id
                    + ", which no setting holds: add it to concord.second-factor.former-keys.");
        }
        return key == own ? sealed : own.seal(key.open(sealed, personId), personId);
    }
}
