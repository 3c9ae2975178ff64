package org.religionscongress.concord.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300", "90067", "90121"})
    void a_connection_that_is_lost_or_refused_is_no_fault_of_the_act(String state) {
        SQLException lost = new SQLException("gone", state);
        assertThat(DatabaseAway.caused(new IllegalStateException(new PersistenceException(lost))))
                .isTrue();
    }

    @Test
    void a_pool_that_has_no_connection_to_give_is_no_fault_of_the_act() {
        SQLException none = new SQLException("Error in allocating a connection", new ResourceAllocationException());
        assertThat(DatabaseAway.caused(new PersistenceException(none))).isTrue();
    }

    @Test
    void a_commit_that_broke_off_is_no_fault_of_the_act_though_its_cause_is_kept_as_text_only() {
        var broken = new SystemException();
        broken.initCause(new XAException("LocalTransactionException: FATAL: terminating connection"));
        assertThat(DatabaseAway.caused(broken)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42P01", "53100", "22001"})
    void what_the_database_itself_refuses_is(String state) {
        assertThat(DatabaseAway.caused(new PersistenceException(new SQLException("refused", state))))
                .isFalse();
    }
}
