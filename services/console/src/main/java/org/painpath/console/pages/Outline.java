package org.painpath.console.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the page says, line by line: it goes back with the form, so that a person who is told that something has changed
 * meanwhile can be shown what.
 *
 * @param lines by what each is about
 */
record Outline(Map<String, String> lines) {
    private static final String BETWEEN = "\t";

    /** What has changed. @param seen absent where it was not there yet; @param now absent where it is gone */
    public record Difference(
            String about, @Nullable String seen, @Nullable String now) {}

    static Outline of(List<Block> blocks) {
        Outline outline = new Outline(new LinkedHashMap<>());
        blocks.forEach(outline::add);
        return outline;
    }

    /** What a page gave away with {@link #text}, however it comes back. */
    static Outline read(@Nullable String text) {
        Outline outline = new Outline(new LinkedHashMap<>());
        if (text != null) {
            text.lines()
                    .map(line -> line.split(BETWEEN, 2))
                    .forEach(line -> outline.put(line[0], line.length == 2 ? line[1] : ""));
        }
        return outline;
    }

    String text() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + BETWEEN + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    List<Difference> since(Outline seen) {
        Set<String> all = new LinkedHashSet<>(seen.lines.keySet());
        all.addAll(lines.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String about : all) {
            String before = seen.lines.get(about);
            String now = lines.get(about);
            if (before == null || !before.equals(now)) {
                differences.add(new Difference(about, before, now));
            }
        }
        return differences;
    }

    private void add(Block block) {
        if (block instanceof Block.Facts facts) {
            facts.lines().forEach(line -> put(titled(facts, line.label()), line.value()));
        } else if (block instanceof Block.Table table) {
            for (int row = 0; row < table.rows().size(); row++) {
                put(
                        titled(table, "line " + (row + 1)),
                        String.join(" · ", table.rows().get(row)));
            }
        } else if (block instanceof Block.Findings findings) {
            findings.findings().forEach(finding -> put(finding.rule(), finding.severity() + ": " + finding.words()));
        } else if (block instanceof Block.Sentences sentences) {
            put(sentences.title(), String.join(" ", sentences.sentences()));
        }
    }

    private static String titled(Block block, String label) {
        return block.title().isEmpty() ? label : block.title() + ", " + label;
    }

    private void put(String about, String value) {
        lines.merge(plain(about), plain(value), (one, other) -> one + "; " + other);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
