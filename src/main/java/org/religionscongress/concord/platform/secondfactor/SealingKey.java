package org.religionscongress.concord.platform.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what Concord has to read again: AES with 256 bits in GCM. What is sealed names the key by its id, and opens only
 * for the person whose it is.
 */
final class SealingKey {
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 8;
    private static final String SEPARATOR = ":";

    private final byte[] key;

    private SealingKey(byte[] key) {
        this.key = key;
    }

    static SealingKey generate() {
        return new SealingKey(random(BYTES));
    }

    /** From 32 bytes in Base64. */
    static SealingKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("This is no key of 32 bytes in Base64.", notBase64);
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("This is no key of 32 bytes in Base64.");
        }
        return new SealingKey(bytes);
    }

    String inBase64() {
        return Base64.getEncoder().encodeToString(key);
    }

    String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String idIn(String sealed) {
        return sealed.substring(0, sealed.indexOf(SEPARATOR));
    }

    String seal(byte[] plain, UUID personId) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, plain, personId);
        byte[] both = ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
        return id() + SEPARATOR + Base64.getEncoder().encodeToString(both);
    }

    byte[] open(String sealed, UUID personId) {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(sealed.indexOf(SEPARATOR) + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] closed = new byte[both.remaining()];
        both.get(closed);
        return cipher(Cipher.DECRYPT_MODE, nonce, closed, personId);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] content, UUID personId) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(personId.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException changedByHand) {
            throw new IllegalStateException("A second factor in the database is not as it was written.", changedByHand);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
