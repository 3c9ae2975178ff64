package org.religionscongress.concord.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.religionscongress.concord.platform.problem.Problem;

/** Which addresses we send to: one plain {@code name@domain}, and nothing that could end a header. */
public final class Address {
    /** The longest that SMTP carries (RFC 5321: 64 for the name, 255 for the domain). */
    private static final int LONGEST = 320;

    private Address() {}

    public static boolean isValid(String address) {
        if (address.length() > LONGEST || !address.chars().allMatch(Address::isPlain)) {
            return false;
        }
        try {
            InternetAddress parsed = new InternetAddress(address, true);
            parsed.validate();
            return !parsed.isGroup() && address.equals(parsed.getAddress()) && address.indexOf('@') > 0;
        } catch (AddressException notOne) {
            return false;
        }
    }

    /** The address itself, or a problem that names the field. */
    public static String check(String field, String address) {
        if (!isValid(address)) {
            throw Problem.invalid(field, field + " is not a mail address.");
        }
        return address;
    }

    /** Visible ASCII: without SMTPUTF8 no other reaches every server, and none of the rest belongs in a header. */
    private static boolean isPlain(int character) {
        return character > ' ' && character < 127;
    }
}
