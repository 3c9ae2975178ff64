package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.startup.ProductionRequirement;
import org.religionscongress.concord.platform.web.PublicAddress;

/** Passwords and texts travel over TLS only, and the links in mails lead where people find Concord. */
@ApplicationScoped
public class SafeAddress implements ProductionRequirement {
    @Inject
    private PublicAddress address;

    @Override
    public Stream<String> unmet() {
        return address.toString().startsWith("https://")
                ? Stream.empty()
                : Stream.of("concord.public-address is " + address
                        + ": set the address at which people find Concord; it begins with https://.");
    }
}
