package org.painpath.simulator.show;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/** What stands at the other end of standard output. */
final class Terminal {
    private Terminal() {}

    /** Whether it is a terminal that can be redrawn and shows this many lines. */
    static boolean holds(int lines) {
        Console console = System.console();
        return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM")) && lines() >= lines;
    }

    static boolean colours() {
        Console console = System.console();
        return console != null && console.isTerminal() && !isSet(System.getenv("NO_COLOR"));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private static int lines() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .start();
            try (Scanner size = new Scanner(stty.getInputStream())) {
                return size.hasNextInt() ? size.nextInt() : 0;
            }
        } catch (IOException _) {
            return 0;
        }
    }
}
