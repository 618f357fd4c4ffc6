package org.painpath.simulator.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** The device that a demo user carries: a code of six digits for half a minute (RFC 6238). */
final class Authenticator {
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    String shows(String user) {
        try {
            var key = new SecretKeySpec((user + "-demo-authenticator").getBytes(UTF_8), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, Instant.now());
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }
}
