package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets one import of a register go on at a time, on whichever node. */
@ApplicationScoped
public class RegisterLock {
    @Inject
    private EntityManager entities;

    void hold(String register) {
        entities.createNativeQuery("SELECT register FROM register_lock WHERE register = ? FOR UPDATE")
                .setParameter(1, register)
                .getSingleResult();
    }
}
