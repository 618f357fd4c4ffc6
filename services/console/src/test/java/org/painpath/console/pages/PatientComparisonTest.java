package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.console.clinic.ConsoleSettings;
import org.painpath.console.clinic.Matches.Identity;
import org.painpath.console.clinic.Matches.Match;
import org.painpath.console.clinic.Matches.Mrn;
import org.painpath.console.clinic.Matches.SideBySide;
import org.painpath.console.pages.PatientComparison.Agreement;

class PatientComparisonTest {
    private final Words words =
            new Words(new ConsoleSettings(URI.create("http://x"), "c", "s", ZoneId.of("UTC"), Map.of()));

    @ParameterizedTest
    @CsvSource({
        "Ruiz, ruiz , SAME",
        "Ruiz, Ruis, DIFFERENT",
        "'', Ruiz, ONE_SAYS",
        "Ruiz, '', ONE_SAYS",
        "'', ' ', NEITHER_SAYS"
    })
    void caseAndBlanksAreNoDifference(String one, String other, Agreement agreement) {
        assertThat(Agreement.of(one, other)).isEqualTo(agreement);
    }

    @Test
    void everyLineSaysWhetherTheTwoAgree() {
        var received = new Identity(
                "Ruiz", "Ana", LocalDate.of(1980, 3, 14), "FEMALE", List.of(new Mrn("A", "7")), "555", null, null);
        var known = new Identity(
                "RUIZ", "Anna", LocalDate.of(1979, 3, 14), "FEMALE", List.of(new Mrn("A", "7")), null, null, null);

        PatientComparison compared = PatientComparison.of(new SideBySide(match(), received, known), words);

        assertThat(compared.lines())
                .extracting(PatientComparison.Line::agreement)
                .containsExactly(
                        Agreement.SAME,
                        Agreement.DIFFERENT,
                        Agreement.DIFFERENT,
                        Agreement.SAME,
                        Agreement.SAME,
                        Agreement.ONE_SAYS,
                        Agreement.NEITHER_SAYS,
                        Agreement.NEITHER_SAYS);
        assertThat(compared.lines().get(2).received()).isEqualTo("14 Mar 1980");
        assertThat(compared.lines().get(4).known()).isEqualTo("7 (A)");
    }

    @Test
    void patientsSayNothingInALog() {
        assertThat(new Identity("Ruiz", "Ana", null, null, null, null, null, null).toString())
                .doesNotContain("Ruiz");
    }

    private static Match match() {
        return new Match(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "SAME_NUMBER_OTHER_BIRTH_DATE",
                "OPEN",
                Instant.EPOCH,
                null,
                null);
    }
}
