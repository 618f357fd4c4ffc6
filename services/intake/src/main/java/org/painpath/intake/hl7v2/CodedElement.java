package org.painpath.intake.hl7v2;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.vocabulary.CodeSystems;

/** CE, CWE and CNE: a code, its words, its system, and the same again in another system. */
final class CodedElement {
    private CodedElement() {}

    /** Both codings, as far as their systems are known. The sender's words stay behind. */
    static List<Coding> codings(Er7Segment segment, int field) {
        List<Coding> codings = new ArrayList<>();
        for (int component : new int[] {1, 4}) {
            String code = segment.text(field, component);
            String name = segment.text(field, component + 2);
            String system = name == null ? null : CodeSystems.ofHl7v2(name);
            if (code != null && system != null) {
                codings.add(new Coding(system, code, null));
            }
        }
        return codings;
    }

    /** The words, or the code where there are none. */
    static @Nullable String words(Er7Segment segment, int field) {
        String words = segment.text(field, 2);
        return words == null ? segment.text(field) : words;
    }
}
