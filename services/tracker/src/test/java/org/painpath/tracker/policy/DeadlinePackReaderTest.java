package org.painpath.tracker.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Span;
import org.springframework.core.io.ClassPathResource;

class DeadlinePackReaderTest {

    @TempDir
    private Path directory;

    @Test
    void theShippedPackHoldsUntilAnotherBegins() throws IOException {
        write(next());
        var packs = Packs.with(directory.toString(), ZoneOffset.UTC);

        var shipped = packs.packOn(LocalDate.of(2026, 12, 31));
        assertThat(shipped.version()).isEqualTo("2026.11");
        assertThat(shipped.policy().targets().get(ClockName.TRIAGE_ROUTINE).due())
                .isEqualTo(new Span(2, Span.Unit.WORKING_DAY));
        assertThat(shipped.policy().hours().holidays()).contains(LocalDate.of(2026, 12, 25));
        assertThat(packs.packOn(LocalDate.of(2027, 1, 1)).version()).isEqualTo("2027.01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due: 4 hours        | due: 4 fortnights    | clocks.triage-stat.due: must be a span",
                "due: 4 hours        | due: 0 hours         | clocks.triage-stat.due: must be a span",
                "due: 4 hours,       |                      | clocks.triage-stat.due: is missing",
                "due: 4 hours        | due: 4 hours, do: 1  | clocks.triage-stat.do: is not known here",
                "to: MANAGER         | to: NOBODY           | clocks.triage-stat.to: must be one of",
                "visit: {escalate    | visit: {due: 1 day, escalate | clocks.visit.due: is not known here",
                "triage-stat:        | triage-start:         | clocks.triage-stat: is missing",
                "triage-stat:        | triage-start:         | clocks.triage-start: is not known here",
                "closes: \"18:00\"   | closes: \"08:00\"     | hours.MONDAY.closes: must be after opens",
                "closes: \"18:00\"   | closes: \"25:00\"     | hours.MONDAY.closes: must be a time",
                "MONDAY:             | MOONDAY:              | hours.MOONDAY: must be one of",
                "- 2026-12-25        | - 2026-12-32          | holidays: must be days",
                "signedOffBy: medical-director |             | signedOffBy: is missing",
            })
    void aFaultIsToldByItsPlace(String good, String bad, String fault) throws IOException {
        assertThat(next()).contains(good);
        write(next().replaceFirst(Pattern.quote(good), bad == null ? "" : bad));

        assertThat(faults()).anyMatch(told -> told.contains(fault));
    }

    @Test
    void aClinicThatNeverOpensIsAFault() throws IOException {
        write(next().replaceAll("(?m)^hours:\\n(  .*\\n)+", "hours: {}\n"));

        assertThat(faults()).containsExactly("deadlines-2027.01.yaml: hours: must have a day that the clinic opens");
    }

    private List<String> faults() {
        var bad = catchThrowable(() -> Packs.with(directory.toString(), ZoneOffset.UTC));
        return assertThat(bad).asInstanceOf(type(BadPolicy.class)).actual().faults();
    }

    private void write(String pack) throws IOException {
        Files.writeString(directory.resolve("deadlines-2027.01.yaml"), pack);
    }

    /** The shipped pack under another version and from another day on. */
    private static String next() throws IOException {
        return new ClassPathResource("policy/deadlines-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.11\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-11-01", "effectiveFrom: 2027-01-01");
    }
}
