package org.painpath.simulator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The processes of the measured stack as Linux sees them, each with its children.
 *
 * @param numbers by name
 */
record StackProcesses(Map<String, Long> numbers) {
    /** The unit of processor time in {@code /proc}, the same on every Linux. */
    private static final int MILLIS_A_TICK = 10;

    private static final int KILOBYTES = 1024;
    /** Where user and system time stand in the stat line, counted after the command's name; then those of ended children. */
    private static final int FIRST_TIME = 11;

    /** Processor time since each started, in milliseconds. */
    Map<String, Long> processorMillis() {
        return each(process -> ticks(process, process.children().findAny().isPresent()) * MILLIS_A_TICK);
    }

    /** Memory in megabytes, where a page that several processes share counts in each by its part. */
    Map<String, Long> megabytes() {
        return each(process ->
                family(process).mapToLong(StackProcesses::proportionalKilobytes).sum() / KILOBYTES);
    }

    private Map<String, Long> each(ToLongFunction<ProcessHandle> figure) {
        var figures = new LinkedHashMap<String, Long>();
        numbers.forEach((name, number) ->
                ProcessHandle.of(number).ifPresent(process -> figures.put(name, figure.applyAsLong(process))));
        return figures;
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.children());
    }

    private static long ticks(ProcessHandle process, boolean hasChildren) {
        long own = read(process, "stat").stream()
                .mapToLong(line -> ticks(line, hasChildren))
                .sum();
        return own + process.children().mapToLong(child -> ticks(child, false)).sum();
    }

    static long ticks(String statLine, boolean withEndedChildren) {
        var fields = statLine.substring(statLine.lastIndexOf(')') + 2).split(" ");
        return Stream.of(fields)
                .skip(FIRST_TIME)
                .limit(withEndedChildren ? 4 : 2)
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static long proportionalKilobytes(ProcessHandle process) {
        return proportionalKilobytes(read(process, "smaps_rollup"));
    }

    static long proportionalKilobytes(List<String> rollup) {
        return rollup.stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Nothing of a process that has ended meanwhile. */
    private static List<String> read(ProcessHandle process, String file) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
