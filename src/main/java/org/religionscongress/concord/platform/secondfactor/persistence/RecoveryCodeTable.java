package org.religionscongress.concord.platform.secondfactor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.religionscongress.concord.platform.secondfactor.RecoveryCode;
import org.religionscongress.concord.platform.secondfactor.RecoveryCodes;
import org.religionscongress.concord.platform.secondfactor.RecoveryDigest;

@ApplicationScoped
public class RecoveryCodeTable implements RecoveryCodes {
    @Inject
    private EntityManager entities;

    @Override
    public void replace(UUID personId, Collection<RecoveryCode> codes) {
        entities.createQuery("DELETE FROM RecoveryDigest r WHERE r.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
        codes.forEach(code -> entities.persist(new RecoveryDigest(personId, code)));
    }

    /** Of two who come at once the row goes to one. */
    @Override
    public boolean use(UUID personId, RecoveryCode code) {
        return entities.createQuery("DELETE FROM RecoveryDigest r WHERE r.digest = :digest")
                        .setParameter("digest", new RecoveryDigest(personId, code).digest())
                        .executeUpdate()
                == 1;
    }

    @Override
    public long left(UUID personId) {
        return entities.createQuery("SELECT COUNT(r) FROM RecoveryDigest r WHERE r.personId = :person", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }
}
