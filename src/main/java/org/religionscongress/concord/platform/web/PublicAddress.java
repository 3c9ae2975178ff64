package org.religionscongress.concord.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find this Concord, for the links that it gives them. */
@ApplicationScoped
public class PublicAddress {
    @Inject
    @ConfigProperty(name = "concord.public-address", defaultValue = "http://127.0.0.1:8080")
    private String setting;

    /** Of a page, whose path begins with a slash. */
    public String of(String path) {
        return this + path;
    }

    /** The token stands after the sign #, so that no server and no log sees it. */
    public String toSetPassword(String token) {
        return of("/set-password#token=" + token);
    }

    /** Without a slash at its end. */
    @Override
    public String toString() {
        return setting.replaceFirst("/+$", "");
    }
}
