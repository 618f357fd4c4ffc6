package org.painpath.hl7v2;

import java.util.regex.Pattern;

/**
 * What a message says about itself in MSH, read without a parser, so that even a broken message gets its acknowledgement.
 * Fields are as written, with their components.
 *
 * @param facility MSH-4, the sender's; its own numbers are told apart by it
 * @param type MSH-9.1
 * @param trigger MSH-9.2
 * @param charset MSH-18, first repetition
 */
public record Er7Header(
        String application,
        String facility,
        String ourApplication,
        String ourFacility,
        String type,
        String trigger,
        String controlId,
        String processingId,
        String version,
        String charset) {

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");
    private static final String USUAL_DELIMITERS = "|^~\\&";
    private static final int LONGEST = 200;

    static Er7Header of(String message) {
        String line = message.split("\r", 2)[0];
        if (!line.startsWith("MSH") || line.length() < 8) {
            return new Er7Header("", "", "", "", "", "", "", "P", "", "");
        }
        String[] fields = line.split(Pattern.quote(line.substring(3, 4)), -1);
        boolean usual = line.startsWith(USUAL_DELIMITERS, 3);
        String component = Pattern.quote(line.substring(4, 5));
        String[] type = at(fields, 9, usual).split(component, -1);
        String processing = at(fields, 11, usual);
        return new Er7Header(
                at(fields, 3, usual),
                at(fields, 4, usual),
                at(fields, 5, usual),
                at(fields, 6, usual),
                type[0],
                type.length > 1 ? type[1] : "",
                at(fields, 10, usual),
                processing.isEmpty() ? "P" : processing,
                at(fields, 12, usual).split(component, -1)[0],
                at(fields, 18, usual).split("~", -1)[0]);
    }

    /** MSH-1 is the separator itself, so MSH-n is the part n-1. With other delimiters than ours a field is not echoed with them. */
    private static String at(String[] fields, int number, boolean usual) {
        String text = number - 1 < fields.length ? fields[number - 1] : "";
        String plain = UNPRINTABLE.matcher(text).replaceAll("");
        String bounded = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        return usual ? bounded : bounded.replaceAll("[|~\\\\&]", "");
    }

    /** The sender as the authority of its own numbers: the universal id of MSH-4, else its name. */
    public String authority() {
        String[] parts = facility.split("\\^", -1);
        return parts.length > 1 && !parts[1].isEmpty() ? parts[1] : parts[0];
    }
}
