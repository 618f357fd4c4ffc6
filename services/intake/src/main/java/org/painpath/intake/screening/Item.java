package org.painpath.intake.screening;

import java.util.List;
import java.util.Locale;
import org.painpath.chassis.rules.Finding.MissingData;

/**
 * Something that a rule needs to know.
 *
 * @param name as in the finding of a rule that lacks it
 * @param words as people are asked for it
 * @param sources where it can come from, the likeliest first
 */
public record Item(String name, String words, List<Source> sources) {
    public Item {
        sources = List.copyOf(sources);
    }

    /** The name in kebab-case. */
    public String code() {
        return codeOf(name);
    }

    static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    MissingData missingFor(String rule) {
        return new MissingData(rule, name);
    }
}
