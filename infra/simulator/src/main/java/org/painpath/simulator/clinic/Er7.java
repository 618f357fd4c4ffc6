package org.painpath.simulator.clinic;

import java.util.Arrays;
import java.util.Optional;

/** The little of HL7 v2 that a sender needs. */
final class Er7 {
    static final String MEDIA_TYPE = "x-application/hl7-v2+er7";

    private Er7() {}

    /** The lines of a sample as segments. */
    static String message(String lines) {
        return lines.strip().replace('\n', '\r') + '\r';
    }

    /** Field {@code number} of the first segment with this name; not for MSH, whose fields count differently. */
    static Optional<String> field(String message, String segment, int number) {
        return Arrays.stream(message.split("[\r\n]+"))
                .filter(line -> line.startsWith(segment + "|"))
                .map(line -> line.split("\\|", -1))
                .filter(fields -> fields.length > number)
                .map(fields -> fields[number])
                .findFirst();
    }
}
