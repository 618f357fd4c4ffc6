package org.painpath.chassis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    private enum Route {
        ORAL
    }

    private record Dose(
            Route route, BigDecimal mg, int times, @Nullable LocalDate on, List<String> rules) {}

    @Test
    void namesAreInOrderAndNumbersPlain() {
        var dose = new Dose(Route.ORAL, new BigDecimal("10.50"), 3, LocalDate.of(2026, 11, 24), List.of("b", "a"));
        assertThat(CanonicalForm.of(Map.of("dose", dose, "after", true)))
                .isEqualTo("{\"after\":true,\"dose\":{\"mg\":10.5,\"on\":\"2026-11-24\",\"route\":\"ORAL\","
                        + "\"rules\":[\"b\",\"a\"],\"times\":3}}");
    }

    @Test
    void theSameNumberIsWrittenAlikeAndWhatIsAbsentLeftOut() {
        assertThat(digest("10"))
                .isEqualTo(digest("10.0"))
                .isEqualTo(digest("1E+1"))
                .isNotEqualTo(digest("10.01"));
        assertThat(CanonicalForm.of(new Dose(Route.ORAL, BigDecimal.ZERO, 1, null, List.of())))
                .isEqualTo("{\"mg\":0,\"route\":\"ORAL\",\"rules\":[],\"times\":1}");
    }

    @Test
    void aSetIsWrittenInOneOrder() {
        assertThat(CanonicalForm.of(Set.of("e", "a", "d", "c", "b"))).isEqualTo("[\"a\",\"b\",\"c\",\"d\",\"e\"]");
    }

    @Test
    void noTextCanPassForAnother() {
        assertThat(CanonicalForm.of(List.of("a\",\"b", "c\\", "\n")))
                .isEqualTo("[\"a\\\",\\\"b\",\"c\\\\\",\"\\u000a\"]");
    }

    @Test
    void theDigestIsThatOfTheText() {
        // echo -n '{"a":1}' | sha256sum
        assertThat(CanonicalForm.digest(Map.of("a", 1)))
                .isEqualTo("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
    }

    private static String digest(String mg) {
        return CanonicalForm.digest(Map.of("mg", new BigDecimal(mg)));
    }
}
