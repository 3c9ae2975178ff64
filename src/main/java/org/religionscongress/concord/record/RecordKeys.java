package org.religionscongress.concord.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.startup.StartUpStep;
import org.religionscongress.concord.platform.transaction.Transactions;

/** The key that signs the record's heads and those that have; a node without one does not start. */
@ApplicationScoped
public class RecordKeys implements StartUpStep {
    @Inject
    private RecordKeySettings settings;

    @Inject
    private Mode mode;

    @Inject
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    private volatile SigningKey own;

    @Override
    public Order order() {
        return Order.ENGINE;
    }

    @Override
    public void run() throws Exception {
        own = transactions.inOne(() -> {
            SigningKey key = settings.key().or(this::kept).orElseGet(SigningKey::generate);
            if (entities.find(KnownKey.class, key.id()) == null) {
                entities.persist(new KnownKey(key, settings.key().isEmpty(), now()));
            }
            return key;
        });
    }

    private Optional<SigningKey> kept() {
        return mode == Mode.DEMO
                ? known().stream()
                        .filter(key -> key.privateKey() != null)
                        .findFirst()
                        .map(key -> SigningKey.of(key.privateKey()))
                : Optional.empty();
    }

    SigningKey own() {
        return own;
    }

    public String ownId() {
        return own.id();
    }

    /** Our key and those of ours before it, in the order of their coming. */
    public List<KnownKey> believed() {
        return known().stream().filter(key -> isBelieved(key.id())).toList();
    }

    private List<KnownKey> known() {
        return entities.createQuery("SELECT k FROM KnownKey k ORDER BY k.since, k.id", KnownKey.class)
                .getResultList();
    }

    /** Whether the head was signed with our key, or with one that the settings name as ours of before. */
    public boolean haveSigned(Head head) {
        return publicKey(head.keyId())
                .filter(key -> SigningKey.verifies(head.keyId(), key, head.signed(), head.signature()))
                .isPresent();
    }

    private Optional<String> publicKey(String id) {
        return isBelieved(id)
                ? Optional.ofNullable(entities.find(KnownKey.class, id)).map(KnownKey::publicKey)
                : Optional.empty();
    }

    /** The table alone proves nothing: who changes the record could add a key as well. */
    private boolean isBelieved(String id) {
        return id.equals(own.id()) || settings.former().contains(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
