package org.painpath.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.screening.Sex;

class MatchReasonTest {
    private static final LocalDate BORN = LocalDate.of(1971, 3, 5);
    private static final PatientIdentity KNOWN = patient("Example", "Pat", BORN, "1");

    @ParameterizedTest
    @CsvSource({
        "Example, Pat, 1971-03-05, 1, ",
        "Other, Pat, 1971-03-05, 1, ",
        "Example, Pat, , 1, ",
        "Example, Pat, 1971-03-06, 1, SAME_NUMBER_OTHER_BIRTH_DATE",
        "Other, Name, 1971-03-06, 1, SAME_NUMBER_OTHER_BIRTH_DATE",
        "Example, Pat, 1971-03-05, 2, SAME_PERSON_OTHER_NUMBER",
        "EXAMPLE, pat, 1971-03-05, 2, SAME_PERSON_OTHER_NUMBER",
        "Example, Pat, 1971-03-06, 2, ",
        "Example, Other, 1971-03-05, 2, ",
        "Example, , 1971-03-05, 2, ",
        "Example, Pat, , 2, "
    })
    void onlyWhatMatchesInPartIsAQuestion(
            String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            String number,
            @Nullable MatchReason reason) {
        var received = patient(family, given, birthDate, number);
        assertThat(MatchReason.between(KNOWN, received).orElse(null)).isEqualTo(reason);
        assertThat(MatchReason.between(received, KNOWN).orElse(null)).isEqualTo(reason);
    }

    private static PatientIdentity patient(
            @Nullable String family, @Nullable String given, @Nullable LocalDate birthDate, String number) {
        return new PatientIdentity(
                family, given, birthDate, Sex.UNKNOWN, List.of(new Mrn("NORTHSIDE", number)), null, null, null);
    }
}
