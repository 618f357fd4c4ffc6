package org.painpath.tracker.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    private static final String TEXT = "whsec_cGFpbnBhdGgtd2ViaG9vay1rZXktMjRi";

    /** The expected value is what openssl makes of the same key and text. */
    @Test
    void signsIdTimeAndBody() {
        String signature = Secret.parse(TEXT)
                .sign(
                        "01980000-0000-7000-8000-000000000001",
                        Instant.ofEpochSecond(1_790_000_000, 999),
                        "{\"specversion\":\"1.0\"}");

        assertThat(signature).isEqualTo("v1,KhhW97b5QgMGwTj3x4O7AiwSBxE5n6ubgPjl7PFU3RA=");
    }

    @Test
    void isKeptAsItCame() {
        assertThat(Secret.parse(TEXT).text()).isEqualTo(TEXT);
        assertThat(Secret.parse(TEXT)).hasToString("whsec_…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cGFpbnBhdGgtd2ViaG9vay1rZXktMjRi",
                "whsec_",
                "whsec_c2hvcnQ=",
                "whsec_not base64 at all, whatever its length is"
            })
    void takesNoOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.parse(text));
    }
}
