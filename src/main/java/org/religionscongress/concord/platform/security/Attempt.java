package org.religionscongress.concord.platform.security;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Under what a try to sign in is counted. Digests, so that a password typed as a name is kept nowhere. */
public record Attempt(String account, String address) {
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\\w+)?");

    public static Attempt of(String username, String address) {
        String name = Username.given(username).map(Username::key).orElse(username);
        return new Attempt(Digest.of(name), Digest.of(network(address)));
    }

    /** One household holds as many IPv6 addresses as it likes, all with the same first half. */
    static String network(String address) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            // A literal address is parsed, never looked up.
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
        } catch (java.net.UnknownHostException notAnAddress) {
            return address;
        }
    }
}
