package org.religionscongress.concord.house;

import jakarta.transaction.TransactionManager;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.transaction.JTATransactionController;

/** Tells EclipseLink where the test's transaction manager is. */
public class HouseServer extends ServerPlatformBase {
    public HouseServer(DatabaseSession session) {
        super(session);
        disableRuntimeServices();
    }

    @Override
    public Class<? extends org.eclipse.persistence.sessions.ExternalTransactionController>
            getExternalTransactionControllerClass() {
        return Controller.class;
    }

    public static class Controller extends JTATransactionController {
        @Override
        protected TransactionManager acquireTransactionManager() {
            return com.arjuna.ats.jta.TransactionManager.transactionManager();
        }
    }
}
