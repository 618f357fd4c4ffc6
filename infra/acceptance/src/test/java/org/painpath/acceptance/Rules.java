package org.painpath.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The files of {@code infra/prometheus}. */
record Rules(Path folder) {
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
    private static final Pattern RUNBOOK = Pattern.compile("runbook: (\\S+)");

    static Rules ofTheCheckout() {
        return new Rules(LocalStack.CHECKOUT.resolve("infra/prometheus"));
    }

    List<Path> rules() {
        return files("rules");
    }

    List<Path> tests() {
        return files("tests");
    }

    static List<String> alerts(Path rules) {
        return all(ALERT, text(rules));
    }

    static List<String> runbooks(Path rules) {
        return all(RUNBOOK, text(rules));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Path> files(String kind) {
        try (var files = Files.list(folder.resolve(kind))) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
