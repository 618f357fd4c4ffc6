package org.painpath.simulator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was measured on.
 *
 * @param memoryMegabytes 0 where the operating system does not say
 */
public record MachineSize(int processors, long memoryMegabytes, String kernel) {
    private static final int KILOBYTES = 1024;

    static MachineSize here() {
        return new MachineSize(
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private static long memory() {
        try {
            return memory(Files.readAllLines(Path.of("/proc/meminfo")));
        } catch (IOException notLinux) {
            return 0;
        }
    }

    static long memory(List<String> meminfo) {
        return meminfo.stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                .findFirst()
                .orElse(0);
    }
}
