package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets one act at a time go on that changes a register, or asks all of whom it names, on whichever node. */
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
