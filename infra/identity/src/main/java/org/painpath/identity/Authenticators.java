package org.painpath.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The devices that show a code of six digits for half a minute (RFC 6238). The code of now and the one before are accepted; after five
 * wrong ones the device is of no use for a while.
 */
@Component
final class Authenticators {
    private static final Duration LOCKED = Duration.ofMinutes(1);
    private static final int MOST_WRONG = 5;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();
    private final boolean codesAgain;

    Authenticators(IdentitySettings settings) {
        this.codesAgain = settings.codesAgain();
    }

    /** @param lastStep half minute of the last code that was accepted */
    private record Standing(long lastStep, int wrong, Instant since) {
        static final Standing NEW = new Standing(0, 0, Instant.EPOCH);

        boolean isLocked(Instant now) {
            return wrong >= MOST_WRONG && now.isBefore(since.plus(LOCKED));
        }
    }

    boolean accepts(DemoUser user, String code, Instant now) {
        if (!user.authenticator()) {
            return false;
        }
        var accepted = new boolean[1];
        standings.compute(user.user(), (_, known) -> {
            var standing = known == null ? Standing.NEW : known;
            if (standing.isLocked(now)) {
                return standing;
            }
            var step = step(user, code, now, standing.lastStep());
            accepted[0] = step.isPresent();
            return step.isPresent()
                    ? new Standing(step.getAsLong(), 0, now)
                    : new Standing(standing.lastStep(), standing.wrong() % MOST_WRONG + 1, now);
        });
        return accepted[0];
    }

    /** What the device shows. */
    String shows(DemoUser user, Instant now) {
        return code(user, now);
    }

    /** The half minute that a code is of; a used one counts only where codes may be used again. */
    private OptionalLong step(DemoUser user, String code, Instant now, long lastStep) {
        long current = now.getEpochSecond() / codes.getTimeStep().toSeconds();
        return LongStream.of(current, current - 1)
                .filter(step -> codesAgain || step > lastStep)
                .filter(step -> isSame(code, code(user, at(step))))
                .findFirst();
    }

    private Instant at(long step) {
        return Instant.ofEpochSecond(step * codes.getTimeStep().toSeconds());
    }

    private String code(DemoUser user, Instant at) {
        try {
            var key = new SecretKeySpec(user.authenticatorSecret().getBytes(UTF_8), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }

    private static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), right.getBytes(UTF_8));
    }
}
