package org.painpath.intake.hl7v2;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.referral.Priority;

/** RF1: the referral itself, its number and how soon. */
final class Rf1Reader {
    private static final int LONGEST = 255;

    private Rf1Reader() {}

    /**
     * MSH-4 and RF1-6 together make a referral the same (clinical reference 7.1).
     *
     * @throws Hl7Refused AE without either, or where they are longer than any number
     */
    static OriginatingId originatingId(Er7Message message) {
        String number = message.first("RF1").map(Rf1Reader::number).orElse(null);
        if (number == null) {
            throw Hl7Refused.error(Hl7Error.missing("RF1", 6));
        }
        String authority = "hl7v2:" + message.header().authority();
        if (number.length() > LONGEST || authority.length() > LONGEST) {
            throw Hl7Refused.error(new Hl7Error(Hl7Error.Code.DATA_TYPE, "RF1^1^6", "RF1-6 is too long."));
        }
        return new OriginatingId(authority, number);
    }

    private static @Nullable String number(Er7Segment rf1) {
        String number = rf1.text(6);
        String authority = rf1.text(6, 2);
        return number == null || authority == null ? number : number + "^" + authority;
    }

    /** HL7 table 0280; what a sender does not say, or says in its own codes, is routine. */
    static Priority priority(@Nullable String code) {
        return switch (code == null ? "" : code.toUpperCase(Locale.ROOT)) {
            case "S" -> Priority.STAT;
            case "A" -> Priority.ASAP;
            case "U" -> Priority.URGENT;
            default -> Priority.ROUTINE;
        };
    }
}
