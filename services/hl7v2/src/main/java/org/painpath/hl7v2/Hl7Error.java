package org.painpath.hl7v2;

/**
 * One ERR segment: what is wrong and where; it never repeats a value.
 *
 * @param location ERR-2, for example {@code PID^1^7}; empty where the whole message is meant
 * @param words ERR-8
 */
public record Hl7Error(Code code, String location, String words) {

    /** HL7 table 0357. */
    public enum Code {
        SEGMENT_SEQUENCE("100^Segment sequence error"),
        REQUIRED_FIELD("101^Required field missing"),
        DATA_TYPE("102^Data type error"),
        TABLE_VALUE("103^Table value not found"),
        UNSUPPORTED_MESSAGE("200^Unsupported message type"),
        UNSUPPORTED_EVENT("201^Unsupported event code"),
        UNSUPPORTED_VERSION("203^Unsupported version id"),
        UNKNOWN_KEY("204^Unknown key identifier"),
        INTERNAL("207^Application internal error");

        private final String coded;

        Code(String coded) {
            this.coded = coded;
        }

        String coded() {
            return coded + "^HL70357";
        }
    }

    public static Hl7Error missing(String segment, int field) {
        return missing(segment, 1, field);
    }

    /** @param number of the segment among those of its name, from 1 */
    public static Hl7Error missing(String segment, int number, int field) {
        return new Hl7Error(
                Code.REQUIRED_FIELD, at(segment, number, field), "%s-%d is needed here.".formatted(segment, field));
    }

    public static Hl7Error notADate(String segment, int field) {
        return new Hl7Error(
                Code.DATA_TYPE, at(segment, 1, field), "%s-%d is not a date that exists.".formatted(segment, field));
    }

    private static String at(String segment, int number, int field) {
        return "%s^%d^%d".formatted(segment, number, field);
    }
}
