package org.religionscongress.concord.demo.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.startup.ProductionRequirement;
import org.religionscongress.concord.platform.transaction.Transactions;

/** Everybody knows the password of the demo people; a database that they were ever let into is no Congress's. */
@ApplicationScoped
public class NoDemoPeople implements ProductionRequirement {
    @Inject
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    @Override
    public Stream<String> unmet() throws Exception {
        List<String> names = transactions.inOne(() -> entities.createQuery(
                        "SELECT a.username FROM Account a WHERE a.email LIKE :demo ORDER BY a.username", String.class)
                .setParameter("demo", "%@" + DemoRegisters.DOMAIN)
                .getResultList());
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of("The database holds demo accounts (%s and %d more): begin with an empty one."
                        .formatted(names.get(0), names.size() - 1));
    }
}
