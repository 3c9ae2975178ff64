package org.religionscongress.concord.house;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.religionscongress.concord.platform.concurrent.JobThreads;
import org.religionscongress.concord.platform.transaction.LookedUpOnce;

/** What the server gives in production, for one {@link House} at a time. */
@ApplicationScoped
public class HouseSupplies {
    /** Set by the one who builds a house, taken by its only instance while the house is built. */
    private static final AtomicReference<AgroalDataSource> NEXT = new AtomicReference<>();

    private AgroalDataSource dataSource;
    private EntityManagerFactory factory;
    private ScheduledExecutorService threads;
    private final Map<Object, EntityManager> shared = new ConcurrentHashMap<>();

    static void next(AgroalDataSource supplied) {
        NEXT.set(supplied);
    }

    @PostConstruct
    void take() {
        dataSource = NEXT.get();
        Map<String, Object> settings = new HashMap<>();
        settings.put(PersistenceUnitProperties.JTA_DATASOURCE, dataSource);
        settings.put(PersistenceUnitProperties.TARGET_SERVER, HouseServer.class.getName());
        settings.put(PersistenceUnitProperties.SESSION_NAME, "concord-" + System.identityHashCode(dataSource));
        factory = new PersistenceProvider().createEntityManagerFactory("concord", settings);
        threads = Executors.newScheduledThreadPool(16);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
        factory.close();
    }

    @Produces
    public DataSource dataSource() {
        return dataSource;
    }

    @Produces
    public TransactionManager transactionManager() {
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }

    @Produces
    @LookedUpOnce
    public UserTransaction userTransaction() {
        return com.arjuna.ats.jta.UserTransaction.userTransaction();
    }

    @Produces
    @JobThreads
    public ScheduledExecutorService threads() {
        return threads;
    }

    /** As the container's: one entity manager a transaction, closed with it; outside of one, one a call. */
    @Produces
    public EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    var transaction = transactionManager().getTransaction();
                    EntityManager entities;
                    if (transaction == null) {
                        entities = factory.createEntityManager();
                    } else {
                        entities = shared.computeIfAbsent(transaction, begun -> joined(transaction));
                    }
                    try {
                        return method.invoke(entities, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private EntityManager joined(jakarta.transaction.Transaction transaction) {
        EntityManager entities = factory.createEntityManager();
        entities.joinTransaction();
        try {
            transaction.registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    shared.remove(transaction);
                    entities.close();
                }
            });
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return entities;
    }
}
