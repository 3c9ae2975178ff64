package org.religionscongress.concord.house;

import com.arjuna.ats.arjuna.common.CoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import java.time.Duration;
import org.religionscongress.concord.platform.clock.DatabaseTime;

/**
 * The whole application without a server: the same beans, JTA, JPA and engine, on a database of the test's choice. What
 * the server would give (datasource, entity manager, transaction manager, threads) comes from {@link HouseSupplies}.
 */
public final class House implements AutoCloseable {
    private final SeContainer container;
    private final AgroalDataSource dataSource;

    private House(SeContainer container, AgroalDataSource dataSource) {
        this.container = container;
        this.dataSource = dataSource;
    }

    /** With the beans of a test beside our own; the test moves the one clock. */
    public static House on(TestDatabase database, Class<?>... beside) {
        return built(database, TestClock.class, beside);
    }

    /** One node of several: it asks the database for the time, and its own clock may go wrong. */
    public static House node(TestDatabase database) {
        return built(database, NodeClock.class, DatabaseTime.class);
    }

    private static House built(TestDatabase database, Class<?> clock, Class<?>... beside) {
        try {
            BeanPopulator.getDefaultInstance(CoreEnvironmentBean.class).setNodeIdentifier("1");
            for (String store : new String[] {null, "communicationStore", "stateStore"}) {
                BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                        .setObjectStoreType(VolatileStore.class.getName());
            }
            AgroalDataSource dataSource = pool(database);
            HouseSupplies.next(dataSource);
            SeContainer container = SeContainerInitializer.newInstance()
                    .disableDiscovery()
                    .addBeanClasses(OurBeans.all())
                    .addBeanClasses(HouseSupplies.class, clock, FlowCoverage.class)
                    .addBeanClasses(beside)
                    .addExtensions(io.smallrye.config.inject.ConfigExtension.class)
                    .initialize();
            return new House(container, dataSource);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static AgroalDataSource pool(TestDatabase database) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(40)
                        .acquisitionTimeout(Duration.ofSeconds(20))
                        .transactionIntegration(new NarayanaTransactionIntegration(
                                com.arjuna.ats.jta.TransactionManager.transactionManager(),
                                new com.arjuna.ats.internal.jta.transaction.arjunacore
                                        .TransactionSynchronizationRegistryImple()))
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(database.url())
                                .principal(new NamePrincipal(database.user()))
                                .credential(new SimplePassword(database.password())))));
    }

    public <T> T get(Class<T> type, Annotation... qualifiers) {
        return container.select(type, qualifiers).get();
    }

    public <T> T get(TypeLiteral<T> type, Annotation... qualifiers) {
        return container.select(type, qualifiers).get();
    }

    /** As after a restart: the bean is made anew, with the settings of now. */
    public <T> T anew(Class<T> type) {
        BeanManager beans = container.getBeanManager();
        ((AlterableContext) beans.getContext(ApplicationScoped.class)).destroy(beans.resolve(beans.getBeans(type)));
        return get(type);
    }

    @Override
    public void close() {
        container.close();
        dataSource.close();
    }
}
