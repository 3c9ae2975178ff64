package org.religionscongress.concord.container;

import java.nio.file.Path;

/** The files under test: the WAR as it is delivered, the server, and what the server reads before it starts. */
final class Artefact {

    private Artefact() {}

    static Path war() {
        return Path.of(setting("concord.war"));
    }

    static Path server() {
        return Path.of(setting("concord.payara"));
    }

    static String[] jvmOptions() {
        return setting("concord.payara.jvm").trim().split("\\s+");
    }

    static Path preBootCommands() {
        return Path.of("src", "main", "payara", "pre-boot.asadmin").toAbsolutePath();
    }

    /** Where a server of these tests may keep files. */
    static Path place(String name) {
        return Path.of("target", "container", name).toAbsolutePath();
    }

    private static String setting(String name) {
        var value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the build gives " + name + " to these tests: run them by mvn verify");
        }
        return value;
    }
}
