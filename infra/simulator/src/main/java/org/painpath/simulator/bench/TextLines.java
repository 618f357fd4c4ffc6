package org.painpath.simulator.bench;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, each made of a form and its figures. */
final class TextLines {
    private final List<String> lines = new ArrayList<>();

    void add(String form, Object... figures) {
        lines.add(form.formatted(figures));
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
