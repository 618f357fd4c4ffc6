package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.Dn4.Sign;
import org.painpath.instruments.PainDetect.Band;
import org.painpath.instruments.PainDetect.Course;

/** DN4 and painDETECT: vectors DN4-1, PDQ-1, PDQ-2 of clinical reference 1.7, and the bounds of the bands. */
class NeuropathicPainTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1 1 1 0 0 0 0 1 0 0 | total 4 POSITIVE
            1 1 1 0 0 0 0 0 0 0 | total 3 NEGATIVE
            1 1 1 1 1 1 1 1 1 1 | total 10 POSITIVE
            0 0 0 0 0 0 0 1 1 1 | total 3 NEGATIVE
            1 1 1 0 0 0 0 . . . | interview 3 PARTIAL TOUCH_HYPOAESTHESIA,PRICK_HYPOAESTHESIA,PAIN_BY_BRUSHING
            1 1 1 0 0 0 0 1 1 . | interview 3 PARTIAL PAIN_BY_BRUSHING
            1 1 1 0 0 0 . 1 1 . | PARTIAL PAIN_BY_BRUSHING without ITCHING
            1 1 1 0 0 0 . 1 1 1 | INCOMPLETE without ITCHING
            """)
    void dn4(String answers, String expected) {
        assertThat(Given.line(dn4(answers).read())).isEqualTo(expected);
    }

    @Test
    void dn4AtOtherCutOffs() {
        assertThat(dn4("1 1 1 0 0 0 0 1 0 0").total()).hasValueSatisfying(total -> {
            assertThat(Screen.of(total, Dn4.CUT_OFF)).isEqualTo(Screen.POSITIVE);
            assertThat(Screen.of(total, 5)).isEqualTo(Screen.NEGATIVE);
        });
    }

    @Test
    void dn4SaysWhatItCannotTell() {
        assertThat(dn4("1 1 1 0 0 0 0 . 1 1").read().words())
                .isEqualTo("DN4 is partial: to be examined in person: touch hypoaesthesia.");
        assertThat(dn4("1 1 1 0 0 0 0 1 0 0").read().words()).isEqualTo("DN4 4 of 10: positive for neuropathic pain.");
        assertThat(dn4("1 1 1 0 0 0 0 . . .").total()).isEmpty();
        assertThat(dn4("1 1 1 0 0 0 . 1 1 1").interview()).isEmpty();
    }

    @Test
    void whatWasExaminedLaterLiesOverWhatWasAskedEarlier() {
        var asked = dn4("1 1 1 0 0 0 0 . . .");
        var examined = new Dn4(Map.of(
                Sign.TOUCH_HYPOAESTHESIA, true,
                Sign.PRICK_HYPOAESTHESIA, true,
                Sign.PAIN_BY_BRUSHING, false,
                Sign.BURNING, false));
        assertThat(examined.over(asked).total()).contains(4);
        assertThat(asked.answers()).hasSize(7);
    }

    @ParameterizedTest(name = "{0} with {1}, radiating {2}, is {3}")
    @CsvSource({
        "19, PERSISTENT_WITH_ATTACKS,      true,  20, LIKELY",
        "12, PERSISTENT,                   false, 12, UNLIKELY",
        "12, ATTACKS_WITHOUT_PAIN_BETWEEN, false, 13, UNCLEAR",
        "12, ATTACKS_WITH_PAIN_BETWEEN,    false, 13, UNCLEAR",
        "18, PERSISTENT,                   false, 18, UNCLEAR",
        "19, PERSISTENT,                   false, 19, LIKELY",
        "0,  PERSISTENT_WITH_ATTACKS,      false, -1, UNLIKELY",
        "35, ATTACKS_WITH_PAIN_BETWEEN,    true,  38, LIKELY",
    })
    void painDetect(int items, Course course, boolean radiating, int total, Band band) {
        var it = new PainDetect(summingTo(items), course, radiating);
        assertThat(it.total()).isEqualTo(total);
        assertThat(it.band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,-1", "3,1", "4,1"})
    void theCourseOfPainDetectIsThePictureOfThatNumber(int picture, int total) {
        assertThat(Given.line(Given.reading(Questionnaire.PAIN_DETECT, "0 0 0 0 0 0 0 " + picture + " 0")))
                .isEqualTo("total " + total + " UNLIKELY");
    }

    @Test
    void painDetectNeedsSevenAnswersInRange() {
        assertThatThrownBy(() -> new PainDetect(Collections.nCopies(6, 1), Course.PERSISTENT, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PainDetect(Collections.nCopies(7, 6), Course.PERSISTENT, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> summingTo(int sum) {
        Integer[] items = {0, 0, 0, 0, 0, 0, 0};
        for (int point = 0; point < sum; point++) {
            items[point / 5]++;
        }
        return List.of(items);
    }

    private static Dn4 dn4(String answers) {
        Map<Sign, Boolean> known = new EnumMap<>(Sign.class);
        String[] given = answers.trim().split("\\s+");
        for (Sign sign : Sign.values()) {
            if (!given[sign.ordinal()].equals(".")) {
                known.put(sign, given[sign.ordinal()].equals("1"));
            }
        }
        return new Dn4(known);
    }
}
