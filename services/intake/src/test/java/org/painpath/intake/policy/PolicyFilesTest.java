package org.painpath.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.painpath.intake.screening.ScreeningPolicy;
import org.springframework.core.io.ClassPathResource;

/** Packs are read, or every fault is told and nothing is. */
class PolicyFilesTest {

    @TempDir
    private Path directory;

    @Test
    void theShippedPackHoldsUntilAnotherBegins() {
        var packs = load("");
        var pack = packs.packOn(LocalDate.of(2026, 11, 1));
        assertThat(pack.version()).isEqualTo("2026.11");
        assertThat(pack.signedOffBy()).isEqualTo("medical-director");
        assertThat(pack.signedOffOn()).isEqualTo("2026-10-28");
        assertThat(pack.policy().telemedicine().federalEndsOn()).isEqualTo("2026-12-31");
        assertThat(pack.policy().telemedicine().states()).hasSize(56);
        assertThat(packs.packOn(LocalDate.of(2031, 5, 5))).isEqualTo(pack);
        assertThatThrownBy(() -> packs.packOn(LocalDate.of(2026, 10, 31))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPackOfTheDirectoryFollowsTheShippedOneOnItsFirstDay() throws IOException {
        write("2027.01", next("2027-01-01"));
        var packs = load(directory.toString());
        assertThat(packs.packOn(LocalDate.of(2026, 12, 31)).version()).isEqualTo("2026.11");
        assertThat(packs.packOn(LocalDate.of(2027, 1, 1)).version()).isEqualTo("2027.01");
        assertThat(packs.on(LocalDate.of(2027, 1, 1)).version()).isEqualTo("2027.01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "systolicLimit: 140          | systolicLimit: 1400         | bloodPressure.systolicLimit: must be a whole number from 100 to 200",
                "systolicLimit: 140          | systolicLimit: high         | bloodPressure.systolicLimit: must be a whole number from 100 to 200",
                "systolicLimit: 140          | sistolicLimit: 140          | bloodPressure.systolicLimit: is missing",
                "systolicLimit: 140          | sistolicLimit: 140          | bloodPressure.sistolicLimit: is not known here",
                "systolicCrisis: 180         | systolicCrisis: 140         | bloodPressure.systolicCrisis: must be above systolicLimit",
                "spo2Least: 94               | spo2Least: 9.4              | limits.spo2Least: must be a whole number from 80 to 100",
                "moderateUpTo: 6             | moderateUpTo: 4             | painBands.moderateUpTo: must be above mildUpTo",
                "SNRI:                       | SSRI:                       | priorTreatment.adequateTrials.SSRI: must be one of",
                "classesNeeded: 2            | classesNeeded: 4            | priorTreatment.classesNeeded: is more than there are classes",
                "effectiveFrom: 2027-01-01   | effectiveFrom: tomorrow     | effectiveFrom: must be a day, as in 2026-12-31",
                "effectiveFrom: 2027-01-01   | effectiveFrom: 2026-10-01   | signedOffOn: is after effectiveFrom",
                "signedOffBy: medical-director |                           | signedOffBy: is missing",
                "switchedOff: []             | switchedOff: [no-ketamine-allergy] | switchedOff: no-ketamine-allergy protects the patient and stays on",
                "switchedOff: []             | switchedOff: [blood-pressure-within-limit] | switchedOff: blood-pressure-within-limit protects",
                "switchedOff: []             | switchedOff: [pain-is-scared] | switchedOff: there is no rule pain-is-scared",
                "leftToEvaluation: [         | leftToEvaluation: [no-psychosis-or-mania, | leftToEvaluation: nobody asks again for no-psychosis-or-mania",
                "federalEndsOn: 2026-12-31   | federalEndsOn: 2026-12-32   | telemedicine.federalEndsOn: must be a day",
                "zone: Pacific/Honolulu      | zone: Pacific/Honululu      | telemedicine.states.HI.zone: is not a time zone",
                "prescribing: FEDERAL        | prescribing: MAYBE          | telemedicine.states.AK.prescribing: must be one of",
                "version: \"2027.01\"        | version: 2027.01            | version: must be year and month",
                "version: \"2027.01\"        | version: \"2026.11\"        | Two packs have the version 2026.11.",
                "effectiveFrom: 2027-01-01   | effectiveFrom: 2026-11-01   | 2026.11 and 2027.01 overlap from 2026-11-01 on.",
                "effectiveFrom: 2027-01-01   | { [                         | is not YAML",
                "adultAge: 18                | adultAge: 18, adultAge: 19  | is not YAML",
            })
    void aFaultIsToldByItsPlace(String good, String bad, String fault) throws IOException {
        String pack = next("2027-01-01");
        assertThat(pack).contains(good);
        write("2027.01", pack.replaceFirst(Pattern.quote(good), bad == null ? "" : bad));
        assertThat(faults()).anyMatch(told -> told.contains(fault));
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnce() throws IOException {
        write(
                "2027.01",
                next("2027-01-01").replace("adultAge: 18", "adultAge: 8").replace("auditFrom: 8", "auditFrom: 0"));
        write(
                "2027.02",
                next("2027-02-01").replace("\"2027.01\"", "\"2027.02\"").replace("chronicPainMonths: 3", "months: 3"));
        assertThat(faults())
                .containsExactly(
                        "screening-2027.01.yaml: adultAge: must be a whole number from 18 to 25",
                        "screening-2027.01.yaml: limits.auditFrom: must be a whole number from 1 to 40",
                        "screening-2027.02.yaml: chronicPainMonths: is missing",
                        "screening-2027.02.yaml: months: is not known here");
    }

    @Test
    void aGapAndAnEndWithoutASuccessorAreFaults() throws IOException {
        write("2027.01", ending("2027-01-01", "2027-01-30"));
        write("2027.02", next("2027-02-01").replace("\"2027.01\"", "\"2027.02\""));
        assertThat(faults())
                .containsExactly(
                        "There is a gap between 2027.01, which ends on 2027-01-30, and 2027.02, which begins on 2027-02-01.");
        write("2027.02", ending("2027-01-31", "2027-12-31").replace("\"2027.01\"", "\"2027.02\""));
        assertThat(faults()).containsExactly("No pack follows 2027.02, which ends on 2027-12-31.");
    }

    private static PolicyPacks<ScreeningPolicy> load(String directory) {
        return PolicyFiles.load("screening", directory, PackReader::read);
    }

    private List<String> faults() {
        var bad = catchThrowable(() -> load(directory.toString()));
        return assertThat(bad).asInstanceOf(type(BadPolicy.class)).actual().faults();
    }

    private void write(String version, String pack) throws IOException {
        Files.writeString(directory.resolve("screening-" + version + ".yaml"), pack);
    }

    /** The shipped pack under another version and from another day on. */
    private static String next(String from) throws IOException {
        return new ClassPathResource("policy/screening-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.11\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-11-01", "effectiveFrom: " + from);
    }

    private static String ending(String from, String to) throws IOException {
        return next(from).replace("signedOffBy:", "effectiveTo: " + to + "\nsignedOffBy:");
    }
}
