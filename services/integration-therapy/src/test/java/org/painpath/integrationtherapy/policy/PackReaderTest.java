package org.painpath.integrationtherapy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.painpath.integrationtherapy.course.TherapyPolicy;
import org.painpath.integrationtherapy.sessions.Pressure;
import org.painpath.integrationtherapy.sessions.TimedCheck;
import org.springframework.core.io.ClassPathResource;

/** Packs are read, or every fault is told and nothing is. */
class PackReaderTest {

    @TempDir
    private Path directory;

    @Test
    void theShippedPackHasTheNumbersOfTheReference() {
        var policy = Shipped.policy();
        assertThat(policy.version()).isEqualTo("2026.11");
        assertThat(policy.sessions().beforeDose()).isEqualTo(new Pressure(140, 90));
        assertThat(policy.sessions().checks())
                .containsExactly(new TimedCheck(40, 30, 55), new TimedCheck(120, 115, 150));
        assertThat(policy.cadence().contacts())
                .startsWith(Duration.ofDays(2), Duration.ofDays(7))
                .endsWith(Duration.ofDays(84));
        assertThat(policy.response().moderatePercent()).isEqualTo(30);
    }

    @Test
    void aPackOfTheDirectoryFollowsOnItsFirstDay() throws IOException {
        write(next().replace("spo2Least: 92", "spo2Least: 94"));
        var packs = load();
        assertThat(packs.on(LocalDate.of(2026, 12, 31)).sessions().spo2Least()).isEqualTo(92);
        assertThat(packs.on(LocalDate.of(2027, 1, 1)).sessions().spo2Least()).isEqualTo(94);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spo2Least: 92       | spo2Least: 9.2       | spo2Least: must be a whole number from 85 to 100",
                "spo2Least: 92       | spo2Lest: 92         | spo2Least: is missing",
                "spo2Least: 92       | spo2Lest: 92         | spo2Lest: is not known here",
                "systolic: 160       | systolic: 140        | bloodPressure.afterDose: must be above beforeDose",
                "systolic: 180       | systolic: 160        | bloodPressure.crisis: must be above afterDose",
                "until: 55           | until: 39            | checks: each minute must be from `from` to `until`",
                "until: 55           | until: 115           | checks: two of them overlap",
                "overByMinute: 120   | overByMinute: 151    | dissociation.overByMinute: must not be after the last check",
                "P2D, P7D            | P7D, P2D             | cadence.contacts: must ascend",
                "P2D, P7D            | two, P7D             | cadence.contacts: must be a list of times, each as in P7D",
                "minimalPercent: 10  | minimalPercent: 30   | response: minimalPercent, moderatePercent",
                "reliefByWeek: 12    | reliefByWeek: never  | reliefByWeek: must be a whole number from 1 to 52",
                "preparationBeforeFirstDose: true | preparationBeforeFirstDose: maybe | preparationBeforeFirstDose: must be true or false",
                "effectiveFrom: 2027-01-01 | effectiveFrom: 2026-11-01 | 2026.11 and 2027.01 overlap",
            })
    void aFaultIsToldByItsPlace(String good, String bad, String fault) throws IOException {
        String pack = next();
        assertThat(pack).contains(good);
        write(pack.replaceFirst(Pattern.quote(good), bad));
        assertThat(faults()).anyMatch(told -> told.contains(fault));
    }

    @Test
    void aPackWithoutATimedCheckWouldLetAPatientGoUnseen() throws IOException {
        write(next().replaceAll("(?m)^  (peak|end): .*\\n", "").replace("checks:\n", "checks: {}\n"));
        assertThat(faults()).anyMatch(told -> told.contains("checks: there must be at least one"));
    }

    private PolicyPacks<TherapyPolicy> load() {
        return PolicyFiles.load("therapy", directory.toString(), PackReader::read);
    }

    private List<String> faults() {
        var bad = catchThrowable(this::load);
        return assertThat(bad).asInstanceOf(type(BadPolicy.class)).actual().faults();
    }

    private void write(String pack) throws IOException {
        Files.writeString(directory.resolve("therapy-2027.01.yaml"), pack);
    }

    /** The shipped pack under another version and from another day on. */
    private static String next() throws IOException {
        return new ClassPathResource("policy/therapy-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.11\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-11-01", "effectiveFrom: 2027-01-01");
    }
}
