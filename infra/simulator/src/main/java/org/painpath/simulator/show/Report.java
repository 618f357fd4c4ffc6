package org.painpath.simulator.show;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.painpath.simulator.clinic.Ending;

/** One line a referral with its end and the expected one, then what it comes to. */
public record Report(List<Ending> endings, Duration took) {

    public void print(PrintStream out) {
        out.println();
        endings.forEach(ending -> out.println(line(ending)));
        out.println();
        out.printf(
                "%d referrals, %d as expected, %.1f s: %s%n",
                endings.size(), asExpected(), took.toMillis() / 1000.0, tally());
    }

    public boolean allAsExpected() {
        return asExpected() == endings.size();
    }

    private long asExpected() {
        return endings.stream().filter(Ending::asExpected).count();
    }

    private static String line(Ending ending) {
        String line = "%-32s %-5s %6.1f s  %s"
                .formatted(
                        ending.scenario().name(),
                        ending.scenario().entrance(),
                        ending.took().toMillis() / 1000.0,
                        Verdict.of(ending));
        return ending.asExpected() ? line : line + trouble(ending);
    }

    private static String trouble(Ending ending) {
        String expected = ", expected " + ending.scenario().ends();
        return ending.trouble() == null ? expected : expected + System.lineSeparator() + "    at " + ending.trouble();
    }

    private String tally() {
        Map<String, Long> outcomes =
                endings.stream().collect(Collectors.groupingBy(Ending::outcome, TreeMap::new, Collectors.counting()));
        return outcomes.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
