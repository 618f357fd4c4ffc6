package org.painpath.console.drafts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.painpath.console.clinic.ConsoleSettings;
import org.springframework.stereotype.Component;

/**
 * Encrypts what people type (AES-256-GCM): a copy of the database tells nothing. The key is derived from the console's client secret
 * (HKDF-SHA256), so that there is no other secret to keep; after a change of it the drafts of before are gone.
 */
@Component
class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String PURPOSE = "painpath console drafts 1";

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    Seal(ConsoleSettings settings) throws GeneralSecurityException {
        this.key = KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(bytes(settings.clientSecret()))
                                .thenExpand(bytes(PURPOSE), 32));
    }

    /** @param place whose it is and where: it cannot be read as anything else */
    byte[] close(String text, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(bytes(text));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return nothing where it was sealed with another key, for another place, or was changed */
    Optional<String> open(byte[] sealed, String place) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(place));
        return cipher;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
