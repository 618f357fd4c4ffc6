package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.AuditC.CutOff;
import org.painpath.instruments.Dast10.Band;

/** AUDIT-C by sex and DAST-10 at the bounds of its bands. */
class SubstanceUseTest {

    @ParameterizedTest(name = "{0} {1} {2} for {3}")
    @CsvSource({
        "1, 1, 0, WOMEN_OR_NOT_KNOWN, 2,  NEGATIVE",
        "1, 1, 1, WOMEN_OR_NOT_KNOWN, 3,  POSITIVE",
        "1, 1, 1, MEN,                3,  NEGATIVE",
        "2, 1, 1, MEN,                4,  POSITIVE",
        "4, 4, 4, MEN,                12, POSITIVE",
    })
    void auditC(int frequency, int typicalDay, int sixOrMore, CutOff cutOff, int total, Screen screen) {
        var it = new AuditC(frequency, typicalDay, sixOrMore);
        assertThat(it.total()).isEqualTo(total);
        assertThat(it.screen(cutOff)).isEqualTo(screen);
    }

    @Test
    void auditCIsReadAtTheCutOffOfThePatient() {
        var three = Given.to(Questionnaire.AUDIT_C, "2 1 0");
        assertThat(Questionnaire.AUDIT_C.read(three, CutOff.MEN).words()).isEqualTo("AUDIT-C 3 of 12: negative at 4.");
        assertThatThrownBy(() -> new AuditC(5, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditC(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Item 3 is answered yes, which is no point, unless the line says otherwise. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0 0 1 0 0 0 0 0 0 0, 0,  NONE,        NEGATIVE",
        "0 0 0 0 0 0 0 0 0 0, 1,  LOW,         NEGATIVE",
        "1 0 1 0 0 0 0 0 0 0, 1,  LOW,         NEGATIVE",
        "1 1 1 0 0 0 0 0 0 0, 2,  LOW,         NEGATIVE",
        "1 1 0 0 0 0 0 0 0 0, 3,  MODERATE,    POSITIVE",
        "1 1 1 1 1 1 0 0 0 0, 5,  MODERATE,    POSITIVE",
        "1 1 0 1 1 1 0 0 0 0, 6,  SUBSTANTIAL, POSITIVE",
        "1 1 0 1 1 1 1 1 0 0, 8,  SUBSTANTIAL, POSITIVE",
        "1 1 0 1 1 1 1 1 1 0, 9,  SEVERE,      POSITIVE",
        "1 1 0 1 1 1 1 1 1 1, 10, SEVERE,      POSITIVE",
    })
    void dast10(String answers, int total, Band band, Screen screen) {
        var it = new Dast10(Arrays.stream(answers.split(" ")).map("1"::equals).toList());
        assertThat(it.total()).isEqualTo(total);
        assertThat(it.band()).isEqualTo(band);
        assertThat(it.screen()).isEqualTo(screen);
    }

    @Test
    void dast10NeedsTenAnswers() {
        assertThatThrownBy(() -> new Dast10(Collections.nCopies(9, true))).isInstanceOf(IllegalArgumentException.class);
    }
}
