package org.religionscongress.concord.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where the container's entity manager, bound to the running transaction, enters our code. */
@ApplicationScoped
public class EntityManagers {
    @PersistenceContext(unitName = "concord")
    private EntityManager entities;

    @Produces
    public EntityManager entities() {
        return entities;
    }
}
