package org.religionscongress.concord.platform.security;

import java.util.Optional;

/** How somebody comes to the door: from which address, with what device, under which token of before. */
public record Visit(String address, Device device, Optional<OpaqueToken> presented) {
    public static Visit from(String address) {
        return new Visit(address, Device.PROGRAM, Optional.empty());
    }
}
