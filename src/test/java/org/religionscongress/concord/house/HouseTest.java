package org.religionscongress.concord.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.platform.transaction.Transactions;

class HouseTest {
    @Test
    void the_application_stands_without_a_server() throws Exception {
        try (House house = House.on(TestDatabase.h2())) {
            EntityManager entities = house.get(EntityManager.class);
            Object locks = house.get(Transactions.class)
                    .inOne(() -> entities.createNativeQuery("SELECT count(*) FROM startup_lock")
                            .getSingleResult());
            assertThat(((Number) locks).intValue()).isOne();
        }
    }
}
