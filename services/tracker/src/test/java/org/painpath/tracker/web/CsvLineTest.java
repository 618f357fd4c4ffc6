package org.painpath.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void fieldsAreQuotedOnlyWhereTheyMust() {
        assertThat(CsvLine.of(List.of("EVALUATION", "", "a,b", "say \"no\"", "two\nlines")))
                .isEqualTo("EVALUATION,,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void nothingIsAFormulaToASpreadsheet(String value) {
        assertThat(CsvLine.of(List.of(value))).startsWith("'" + value.charAt(0));
    }

    @Test
    void aFormulaWithACommaIsQuotedToo() {
        assertThat(CsvLine.of(List.of("=HYPERLINK(\"x\",\"y\")")))
                .isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }
}
