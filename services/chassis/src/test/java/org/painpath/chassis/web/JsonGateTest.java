package org.painpath.chassis.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGateTest {

    @Test
    void cleanJsonPasses() {
        assertThatCode(() -> check("{\"name\":\"Zoë 🙂\",\"lines\":\"a\\nb\\tc\"}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00x\"}",
                "{\"\\u0001\":1}",
                "{\"a\":\"\\u202e\"}"
            })
    void textThatCannotBeStoredOrMisleadsIsRefused(String json) {
        assertThatThrownBy(() -> check(json)).extracting("code").isEqualTo("bad-character");
    }

    @Test
    void depth64PassesAndDepth65IsRefused() {
        assertThatCode(() -> check("[".repeat(64) + "]".repeat(64))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("[".repeat(65) + "]".repeat(65)))
                .extracting("code")
                .isEqualTo("beyond-limits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1e1000]", "[1.5E+999999999]", "[-1e-00001000]"})
    void aNumberOfThousandsOfDigitsIsRefused(String json) {
        assertThatThrownBy(() -> check(json)).extracting("code").isEqualTo("beyond-limits");
    }

    @Test
    void otherNumbersPass() {
        assertThatCode(() -> check("[1.0E+245, 0.1e-0009, 12345678901]")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":1,\"a\":2}", "{a:1}", "<xml/>"})
    void whatIsNotOneJsonValueIsRefused(String json) {
        assertThatThrownBy(() -> check(json)).extracting("code").isEqualTo("malformed");
    }

    private static void check(String json) {
        JsonGate.check(json.getBytes(UTF_8));
    }
}
