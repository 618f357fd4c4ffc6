package org.painpath.tracker.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiversTest {
    private final Receivers receivers = new Receivers(Set.of("ehr.example.org", "127.0.0.1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ehr.example.org/painpath",
                "https://EHR.example.org:8443/painpath?tenant=7",
                "http://127.0.0.1:9000/"
            })
    void letsEventsGoWhereTheClinicAgreed(String url) {
        assertThat(receivers.check(url)).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ehr.example.org/painpath",
                "https://evil.example.org/",
                "https://ehr.example.org.evil.example.org/",
                "https://ehr.example.org@evil.example.org/",
                "https://user@ehr.example.org/",
                "https://ehr.example.org/#x",
                "https://127.0.0.1.nip.io/",
                "http://localhost:9000/",
                "http://2130706433/",
                "file:///etc/passwd",
                "ehr.example.org",
                "https:ehr.example.org",
                "https://ehr.example.org/ x",
                ""
            })
    void letsThemGoNowhereElse(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> receivers.check(url));
    }
}
