package org.religionscongress.concord.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Where the container's datasource enters our code. */
@ApplicationScoped
public class Databases {
    @Resource(lookup = DatabaseDefinition.JNDI_NAME)
    private DataSource dataSource;

    @Produces
    public DataSource dataSource() {
        return dataSource;
    }
}
