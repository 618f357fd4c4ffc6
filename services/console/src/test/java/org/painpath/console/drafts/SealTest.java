package org.painpath.console.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.painpath.console.clinic.ConsoleSettings;

class SealTest {
    private static final String PLACE = "lee|r1|decline";
    private static final String WORDS = "Frau Ruiz ruft zurück";

    private final Seal seal = seal("secret");

    @Test
    void whatIsSealedIsReadAgainAtItsPlaceAlone() {
        byte[] sealed = seal.close(WORDS, PLACE);

        assertThat(seal.open(sealed, PLACE)).contains(WORDS);
        assertThat(seal.open(sealed, "sam|r1|decline")).isEmpty();
        assertThat(seal("another").open(sealed, PLACE)).isEmpty();
    }

    @Test
    void nothingOfItCanBeReadOrChanged() {
        byte[] sealed = seal.close(WORDS, PLACE);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ruiz");
        assertThat(seal.close(WORDS, PLACE)).isNotEqualTo(sealed);

        sealed[sealed.length - 1] ^= 1;
        assertThat(seal.open(sealed, PLACE)).isEmpty();
    }

    private static Seal seal(String secret) {
        try {
            return new Seal(new ConsoleSettings(URI.create("http://x"), "console", secret, ZoneId.of("UTC"), Map.of()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
