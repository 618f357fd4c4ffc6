package org.painpath.evaluation.policy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.assessment.FactAges;
import org.springframework.core.io.ClassPathResource;

/** Packs are read, or every fault is told and nothing is. */
class PackReaderTest {

    @TempDir
    private Path directory;

    @Test
    void theShippedPackHasTheNumbersOfTheReference() {
        assertThat(Shipped.policy())
                .isEqualTo(new AssessmentPolicy(
                        "2026.11", new FactAges(30, 14, 90, 7, 365), 140, 90, 180, 110, 40, 3, 94));
    }

    @Test
    void aPackOfTheDirectoryFollowsOnItsFirstDay() throws IOException {
        write(next().replace("weight: 30", "weight: 14"));
        var packs = load();
        assertThat(packs.on(LocalDate.of(2026, 12, 31)).ages().weight()).isEqualTo(30);
        assertThat(packs.on(LocalDate.of(2027, 1, 1)).ages().weight()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 30          | weight: 31          | countsForDays.weight: must be a whole number from 1 to 30",
                "cssrs: 14           | cssrs: 15           | countsForDays.cssrs: must be a whole number from 1 to 14",
                "laboratory: 90      | laboratory: 91      | countsForDays.laboratory: must be a whole number from 1 to 90",
                "pregnancyTest: 7    | pregnancyTest: 8    | countsForDays.pregnancyTest: must be a whole number from 1 to 7",
                "study: 365          | study: 0            | countsForDays.study: must be a whole number from 1 to 365",
                "study: 365          | studies: 365        | countsForDays.study: is missing",
                "study: 365          | studies: 365        | countsForDays.studies: is not known here",
                "systolicLimit: 140  | systolicLimit: 141  | bloodPressure.systolicLimit: must be a whole number from 100 to 140",
                "diastolicLimit: 90  | diastolicLimit: 91  | bloodPressure.diastolicLimit: must be a whole number from 60 to 90",
                "systolicCrisis: 180 | systolicCrisis: 140 | bloodPressure.systolicCrisis: must be above systolicLimit",
                "diastolicCrisis: 110| diastolicCrisis: 90 | bloodPressure.diastolicCrisis: must be above diastolicLimit",
                "factor: 3           | factor: 6           | transaminases.factor: must be a whole number from 1 to 5",
                "upperLimit: 40      | upperLimit: 19      | transaminases.upperLimit: must be a whole number from 20 to 100",
                "spo2Least: 94       | spo2Least: 87       | spo2Least: must be a whole number from 88 to 100",
                "effectiveFrom: 2027-01-01 | effectiveFrom: 2026-11-01 | 2026.11 and 2027.01 overlap",
            })
    void aFaultIsToldByItsPlace(String good, String bad, String fault) throws IOException {
        String pack = next();
        assertThat(pack).contains(good);
        write(pack.replaceFirst(Pattern.quote(good), bad));
        assertThat(faults()).anyMatch(told -> told.contains(fault));
    }

    private PolicyPacks<AssessmentPolicy> load() {
        return PolicyFiles.load("evaluation", directory.toString(), PackReader::read);
    }

    private List<String> faults() {
        var bad = catchThrowable(this::load);
        return assertThat(bad).asInstanceOf(type(BadPolicy.class)).actual().faults();
    }

    private void write(String pack) throws IOException {
        Files.writeString(directory.resolve("evaluation-2027.01.yaml"), pack);
    }

    /** The shipped pack under another version and from another day on. */
    private static String next() throws IOException {
        return new ClassPathResource("policy/evaluation-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.11\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-11-01", "effectiveFrom: 2027-01-01");
    }
}
