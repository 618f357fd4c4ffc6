package org.painpath.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Whether this machine has room for the stack. */
final class Machine {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MEMORY_MEGABYTES = 3 * 1024;
    private static final long DISK_MEGABYTES = 2 * 1024;

    private Machine() {}

    static void requireRoom(Path root) {
        var memory = availableMemoryMegabytes();
        if (memory.isPresent() && memory.getAsLong() < MEMORY_MEGABYTES) {
            throw new Trouble("Only %d MB of memory are free; the stack needs %d MB. Close something and try again."
                    .formatted(memory.getAsLong(), MEMORY_MEGABYTES));
        }
        var disk = root.toFile().getUsableSpace() / MEGABYTE;
        if (disk < DISK_MEGABYTES) {
            throw new Trouble("Only %d MB are free on the disk of %s; the stack needs %d MB."
                    .formatted(disk, root, DISK_MEGABYTES));
        }
    }

    /** Empty where the operating system does not say. */
    private static OptionalLong availableMemoryMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }
}
