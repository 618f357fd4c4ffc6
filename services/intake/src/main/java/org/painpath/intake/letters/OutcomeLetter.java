package org.painpath.intake.letters;

import java.util.List;

/**
 * A letter as it is read, whatever it is printed on.
 *
 * @param writtenBy the clinic and how it is reached
 */
public record OutcomeLetter(String title, List<Line> facts, List<String> paragraphs, List<String> writtenBy) {

    /** One fact: what it is, and what it says. */
    public record Line(String name, String value) {}

    public OutcomeLetter {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
        writtenBy = List.copyOf(writtenBy);
    }

    /** Says nothing of the patient, so that no log line can. */
    @Override
    public String toString() {
        return "OutcomeLetter[…]";
    }
}
