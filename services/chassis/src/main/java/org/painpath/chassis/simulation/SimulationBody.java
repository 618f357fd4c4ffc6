package org.painpath.chassis.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * The other policy, and what of the past is asked.
 *
 * @param version of a pack that is loaded
 * @param pack a pack of the same form as a file of its kind, instead of a version
 * @param since the first day at the clinic whose decisions are replayed; all without it
 * @param list how many changes are listed; they are counted all the same
 */
public record SimulationBody(
        @Nullable @Size(max = 10) String version,
        @Nullable Map<String, Object> pack,
        @Nullable @PastOrPresent LocalDate since,
        @Nullable @Min(0) @Max(1000) Integer list) {
    private static final int LISTED = 100;
    private static final int MOST_WORDS = 2_000;

    public int mostListed() {
        return list == null ? LISTED : list;
    }

    /**
     * The pack that is asked about.
     *
     * @param reader of the kind
     * @throws Refusal 400 where not exactly one is named or it is not loaded, 422 {@code bad-policy} with the faults of one that is sent
     */
    public <P> PolicyPack<P> asked(PolicyPacks<P> loaded, Function<Map<?, ?>, PolicyPack<P>> reader) {
        if ((version == null) == (pack == null)) {
            throw Refusal.field("pack", "either a pack or the version of one is given");
        }
        return pack == null ? loaded(loaded) : sent(reader, pack);
    }

    private <P> PolicyPack<P> loaded(PolicyPacks<P> loaded) {
        return loaded.version(String.valueOf(version))
                .orElseThrow(() -> Refusal.field("version", "must be that of a pack of GET /policy/packs"));
    }

    private static <P> PolicyPack<P> sent(Function<Map<?, ?>, PolicyPack<P>> reader, Map<String, Object> pack) {
        try {
            return reader.apply(pack);
        } catch (BadPolicy bad) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "bad-policy", words(bad));
        }
    }

    private static String words(BadPolicy bad) {
        String words = String.join("; ", bad.faults());
        return words.substring(0, Math.min(words.length(), MOST_WORDS)) + ".";
    }
}
