package org.painpath.prescriptionreview.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.math.BigDecimal;
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
import org.painpath.prescriptionreview.dosing.InfusionRate;
import org.springframework.core.io.ClassPathResource;

/** Dosing packs are read, or every fault is told and nothing is. */
class DosingPackReaderTest {

    @TempDir
    private Path directory;

    @Test
    void theShippedPackHoldsTheNumbersOfTheReference() {
        var pack = Policies.SHIPPED.packOn(LocalDate.of(2026, 11, 1));
        var policy = pack.policy();
        assertThat(pack.signedOffBy()).isEqualTo("medical-director");
        assertThat(policy.version()).isEqualTo("2026.11");
        assertThat(policy.oral().capMg()).isEqualByComparingTo("100");
        assertThat(policy.bolus().capMgPerKg()).hasToString("0.35");
        assertThat(policy.infusion().protocols())
                .containsOnlyKeys("crps-outpatient", "crps-inpatient", "spinal-cord-injury");
        assertThat(policy.infusion().protocols().get("crps-inpatient").rate())
                .isEqualTo(new InfusionRate(new BigDecimal("22"), "mg/h"));
        assertThatThrownBy(() -> Policies.SHIPPED.on(LocalDate.of(2026, 10, 31)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPackOfTheDirectoryFollowsTheShippedOneOnItsFirstDay() throws IOException {
        write(next());
        var packs = PolicyFiles.load("dosing", directory.toString(), DosingPackReader::read);
        assertThat(packs.on(LocalDate.of(2026, 12, 31)).version()).isEqualTo("2026.11");
        assertThat(packs.on(LocalDate.of(2027, 1, 1)).version()).isEqualTo("2027.01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capMg: 100              | capMg: 200              | routes.oral.capMg: must be a number from 10 to 100",
                "capMg: 100              | capMg: 300              | routes.oral.capMg: must be a number from 10 to 100",
                "capMg: 100              | capMg: 15               | routes.oral.capMg: is below startHighestMg",
                "capMg: 100              | kapMg: 100              | routes.oral.capMg: is missing",
                "capMg: 100              | kapMg: 100              | routes.oral.kapMg: is not known here",
                "startHighestMg: 25      | startHighestMg: 9       | routes.oral.startHighestMg: is below startMg",
                "stepHighestMg: 25       | stepHighestMg: 9        | routes.oral.stepHighestMg: is below stepMg",
                "timesPerDayHighest: 4   | timesPerDayHighest: 2   | routes.oral.timesPerDayHighest: is below timesPerDay",
                "dailyCapMg: 400         | dailyCapMg: 90          | routes.oral.dailyCapMg: is below capMg",
                "dailyCapMg: 600         | dailyCapMg: 601         | routes.sublingual.dailyCapMg: must be a number from 10 to 600",
                "capMgPerKg: 0.35        | capMgPerKg: 0.36        | routes.ivBolus.capMgPerKg: must be a number from 0.05 to 0.35",
                "capMgPerKgAndHour: 2    | capMgPerKgAndHour: 7    | routes.ivInfusion.capMgPerKgAndHour: must be a number from 0.1 to 2",
                "capMgPerKgAndHour: 2    | capMgPerKgAndHour: 0.4  | routes.ivInfusion.capMgPerKgAndHour: is below startMgPerKgAndHour",
                "hoursHighest: 5         | hoursHighest: 3         | routes.ivInfusion.hoursHighest: is below hours",
                "daysHighest: 10         | daysHighest: 9          | protocols.crps-outpatient.days: are more than daysHighest",
                "unit: mg/h,             | unit: mg/min,           | protocols.crps-inpatient.unit: must be mg/h, mg/kg/h or ug/kg/min",
                "crps-outpatient:        | CRPS OUT:               | a protocol's name is words joined by dashes",
                "olderCapShare: 0.5      | olderCapShare: 0.05     | cautions.olderCapShare: must be a number from 0.1 to 1",
                "olderCapShare: 0.5      | olderCapShare: half     | cautions.olderCapShare: must be a number from 0.1 to 1",
                "systolicCrisis: 180     | systolicCrisis: 140     | bloodPressure.systolicCrisis: must be above systolicLimit",
                "diastolicCrisis: 110    | diastolicCrisis: 90     | bloodPressure.diastolicCrisis: must be above diastolicLimit",
                "lowAlbumin: 2.8         | lowAlbumin: 28          | organs.lowAlbumin: must be a number from 2.8 to 3.0",
                "minimumAgeYears: 18     | minimumAgeYears: 17     | minimumAgeYears: must be a whole number from 18 to 25",
                "- ALREADY_TOLERATED     | - already tolerated     | overrideReasons: must be codes",
                "signedOffOn: 2026-10-28 | signedOffOn: 2027-10-28 | signedOffOn: is after effectiveFrom",
                "version: \"2027.01\"    | version: \"2026.11\"    | Two packs have the version 2026.11.",
            })
    void aFaultIsToldByItsPlace(String good, String bad, String fault) throws IOException {
        String pack = next();
        assertThat(pack).contains(good);
        write(pack.replaceFirst(Pattern.quote(good), bad));
        assertThat(faults()).anyMatch(told -> told.contains(fault));
    }

    private List<String> faults() {
        var bad = catchThrowable(() -> PolicyFiles.load("dosing", directory.toString(), DosingPackReader::read));
        return assertThat(bad).asInstanceOf(type(BadPolicy.class)).actual().faults();
    }

    private void write(String pack) throws IOException {
        Files.writeString(directory.resolve("dosing-2027.01.yaml"), pack);
    }

    /** The shipped pack under another version and from the first of January 2027 on. */
    private static String next() throws IOException {
        return new ClassPathResource("policy/dosing-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.11\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-11-01", "effectiveFrom: 2027-01-01");
    }
}
