package org.painpath.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PolicyFiles;
import org.springframework.core.io.ClassPathResource;

/** A pack on chasing holds, or every fault is told. */
class ChasingReaderTest {

    @TempDir
    private Path directory;

    @Test
    void theShippedPackAsksThreeTimesInSevenDays() {
        var policy = PolicyFiles.load("information", "", ChasingReader::read).on(LocalDate.of(2026, 11, 23));
        assertThat(policy.daysUntilDue()).isEqualTo(5);
        assertThat(policy.remindDaysBefore()).containsExactly(3, 1);
        assertThat(policy.escalateDaysAfter()).isEqualTo(1);
        assertThat(policy.version()).isEqualTo("2026.11");
        assertThat(policy.holidays()).isEmpty();
    }

    @Test
    void fromDecemberOnHolidaysAreNoWorkingDays() {
        var policy = PolicyFiles.load("information", "", ChasingReader::read).on(LocalDate.of(2026, 12, 1));
        assertThat(policy.version()).isEqualTo("2026.12");
        assertThat(policy.daysUntilDue()).isEqualTo(5);
        assertThat(policy.holidays()).hasSize(13).contains(LocalDate.of(2026, 12, 25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 2026-12-25 | - Christmas  | holidays: must be days, as in 2026-12-25",
                "- 2026-12-25 | - 2026-12-32 | holidays: must be days, as in 2026-12-25",
                "- 2026-12-25 | - 25         | holidays: must be a list of words",
            })
    void aHolidayIsADay(String good, String bad, String fault) throws IOException {
        String pack = new ClassPathResource("policy/information-2026.12.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.12\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-12-01", "effectiveFrom: 2027-01-01");
        assertThat(pack).contains(good);
        Files.writeString(directory.resolve("information-2027.01.yaml"), pack.replace(good, bad));
        assertThat(faults()).anyMatch(told -> told.startsWith("information-2027.01.yaml: " + fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "daysUntilDue: 5          | daysUntilDue: 0            | daysUntilDue: must be a whole number from 1 to 60",
                "daysUntilDue: 5          | daysUntilDue: soon         | daysUntilDue: must be a whole number from 1 to 60",
                "daysUntilDue: 5          |                            | daysUntilDue: is missing",
                "daysUntilDue: 5          | daysUntilDue: 3            | remindDaysBefore: a reminder would come on the day of asking",
                "remindDaysBefore: [3, 1] | remindDaysBefore: [1, 3]   | remindDaysBefore: must be the longest first",
                "remindDaysBefore: [3, 1] | remindDaysBefore: [1, 1]   | remindDaysBefore: must be the longest first",
                "remindDaysBefore: [3, 1] | remindDaysBefore: 3        | remindDaysBefore: must be a list of whole numbers from 0 to 60",
                "remindDaysBefore: [3, 1] | remindDaysBefore: [three]  | remindDaysBefore: must be a list of whole numbers from 0 to 60",
                "remindDaysBefore: [3, 1] | remindDaysBefore: [-1]     | remindDaysBefore: must be a list of whole numbers from 0 to 60",
                "escalateDaysAfter: 1     | escalateDaysAfter: 0       | escalateDaysAfter: must be a whole number from 1 to 60",
                "escalateDaysAfter: 1     | escalateDaysLater: 1       | escalateDaysLater: is not known here",
                "signedOffOn: 2026-12-28  | signedOffOn: 2027-12-28    | signedOffOn: is after effectiveFrom",
            })
    void aFaultIsToldByItsPlace(String good, @Nullable String bad, String fault) throws IOException {
        String pack = new ClassPathResource("policy/information-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.11\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-11-01", "effectiveFrom: 2027-01-01")
                .replace("signedOffOn: 2026-10-28", "signedOffOn: 2026-12-28");
        assertThat(pack).contains(good);
        Files.writeString(
                directory.resolve("information-2027.01.yaml"),
                pack.replaceFirst(Pattern.quote(good), bad == null ? "" : bad));
        assertThat(faults()).anyMatch(told -> told.startsWith("information-2027.01.yaml: " + fault));
    }

    private List<String> faults() {
        var bad = catchThrowable(() -> PolicyFiles.load("information", directory.toString(), ChasingReader::read));
        return assertThat(bad).asInstanceOf(type(BadPolicy.class)).actual().faults();
    }
}
