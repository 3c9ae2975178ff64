package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where browsers find this Concord. */
@ApplicationScoped
public class PublicAddress {
    @Inject
    @ConfigProperty(name = "concord.public-address", defaultValue = "http://127.0.0.1:8080")
    private String address;

    /** After the sign #, so that no server and no log sees the token. */
    public String setPasswordLink(String token) {
        return this + "/set-password#token=" + token;
    }

    @Override
    public String toString() {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
