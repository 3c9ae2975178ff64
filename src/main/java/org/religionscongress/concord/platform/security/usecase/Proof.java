package org.religionscongress.concord.platform.security.usecase;

/** With what somebody proves anew who it is, from which address; the code is null for who gives none. */
public record Proof(String password, String code, String address) {
    /** Never into a log. */
    @Override
    public String toString() {
        return "proof";
    }
}
