package org.painpath.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.screening.Sex;

class SamePatientTest {
    private static final PatientIdentity KNOWN = patient(LocalDate.of(1971, 3, 5), "NORTHSIDE:1 EAST:9");

    @ParameterizedTest
    @CsvSource({
        "1971-03-05, NORTHSIDE:1, true",
        "1971-03-05, NORTHSIDE:1 EAST:8, true",
        "1971-03-05, NORTHSIDE:2, false",
        "1971-03-05, SOUTHSIDE:2, true",
        "1971-03-05, :2, true",
        "1971-03-06, NORTHSIDE:1, false",
        "1971-03-06, , false",
        ", NORTHSIDE:1, true",
        ", NORTHSIDE:2, false",
        ", , true"
    })
    void anotherBirthDateOrAnotherNumberOfTheSameAssignerIsSomebodyElse(
            @Nullable LocalDate birthDate, @Nullable String numbers, boolean same) {
        PatientIdentity sent = patient(birthDate, numbers == null ? "" : numbers);
        assertThat(SamePatient.mayBe(KNOWN, sent)).isEqualTo(same);
        assertThat(SamePatient.mayBe(sent, KNOWN)).isEqualTo(same);
    }

    private static PatientIdentity patient(@Nullable LocalDate birthDate, String numbers) {
        List<Mrn> mrns = Arrays.stream(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(SamePatientTest::mrn)
                .toList();
        return new PatientIdentity(null, null, birthDate, Sex.UNKNOWN, mrns, null, null, null);
    }

    private static Mrn mrn(String number) {
        String[] parts = number.split(":");
        return new Mrn(parts[0].isEmpty() ? null : parts[0], parts[1]);
    }
}
