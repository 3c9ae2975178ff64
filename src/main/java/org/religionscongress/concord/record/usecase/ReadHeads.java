package org.religionscongress.concord.record.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Head;
import org.religionscongress.concord.record.KnownKey;
import org.religionscongress.concord.record.RecordKeys;

/** Reads what anybody may keep as a witness: signed heads, which hold ids and hashes alone, and the public keys. */
@ApplicationScoped
@UseCase
public class ReadHeads {
    @Inject
    private EntityManager entities;

    @Inject
    private RecordKeys keys;

    /** The key that signs now, and all that are believed, in the order of their coming. */
    public record Keys(String now, List<KnownKey> all) {}

    /** The newest first; of one chain, or of all when it is null. */
    public Page<Head> page(UUID chain, int offset, int size) {
        String where = chain == null ? "" : " WHERE h.chain = :chain";
        var heads = entities.createQuery("SELECT h FROM Head h" + where + " ORDER BY h.id DESC", Head.class);
        var count = entities.createQuery("SELECT COUNT(h) FROM Head h" + where, Long.class);
        if (chain != null) {
            heads.setParameter("chain", chain);
            count.setParameter("chain", chain);
        }
        return new Page<>(heads.setFirstResult(offset).setMaxResults(size).getResultList(), count.getSingleResult());
    }

    public Keys keys() {
        return new Keys(keys.ownId(), keys.believed());
    }
}
