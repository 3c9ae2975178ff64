package org.religionscongress.concord.platform.startup;

/** Something a node does once while it starts, in the order of the steps, alone among the nodes of its database. */
public interface StartUpStep {
    /** Where this step comes; the lowest first. */
    Order order();

    void run() throws Exception;

    enum Order {
        REQUIREMENTS,
        ENGINE,
        DEPLOYMENT,
        LOG,
        DATA,
        WORK
    }
}
