package org.painpath.chassis.web;

import org.springframework.http.HttpStatus;

/** Which characters may come in. PostgreSQL cannot store NUL, and the others mislead the people who read them. */
final class Text {
    private Text() {}

    /** @throws Refusal for NUL, lone surrogates, bidirectional controls and control characters but tab and line ends */
    static void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || isBidiControl(c) || isControl(c)) {
                throw new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "bad-character",
                        "The text has a character that is not accepted (U+%04X).".formatted((int) c));
            }
        }
    }

    private static boolean isControl(char c) {
        // 0x0B and 0x1C frame HL7 v2 messages and may come along with them
        return c < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != 0x0B && c != 0x1C;
    }

    private static boolean isBidiControl(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
