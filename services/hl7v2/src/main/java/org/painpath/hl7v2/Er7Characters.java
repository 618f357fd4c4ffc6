package org.painpath.hl7v2;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes to text, in the character set of MSH-18 where it is one that we take; without one, UTF-8. */
final class Er7Characters {
    private static final int MOST_PARTS = 15;

    private Er7Characters() {}

    /** @throws Hl7Refused AR for another character set, bytes that are not of it, and characters that mislead or cannot be stored */
    static String decode(byte[] bytes, Er7Header header) {
        Charset charset = charset(header);
        if (charset == null) {
            throw Hl7Refused.reject(
                    Hl7Error.Code.TABLE_VALUE, "MSH^1^18", "ASCII, 8859/1 to 8859/15 and UNICODE UTF-8 are read here.");
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            check(text);
            return text;
        } catch (CharacterCodingException _) {
            throw Hl7Refused.reject(
                    Hl7Error.Code.DATA_TYPE, "MSH^1^18", "The bytes are not of the character set in MSH-18.");
        }
    }

    /** What a message in it is answered in; UTF-8 where we do not know the sender's. */
    static Charset ofAnswer(Er7Header header) {
        Charset charset = charset(header);
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    /** HL7 table 0211. */
    private static @Nullable Charset charset(Er7Header header) {
        String name = header.charset().strip().toUpperCase(Locale.ROOT);
        return switch (name) {
            case "", "UNICODE UTF-8", "UTF-8", "UTF8", "ASCII" -> StandardCharsets.UTF_8;
            default -> name.startsWith("8859/") ? latin(name.substring(5)) : null;
        };
    }

    private static @Nullable Charset latin(String part) {
        boolean known = part.matches("\\d{1,2}") && Integer.parseInt(part) <= MOST_PARTS;
        return known && Charset.isSupported("ISO-8859-" + part) ? Charset.forName("ISO-8859-" + part) : null;
    }

    /** @throws Hl7Refused AR for a control character, a bidirectional control or half a surrogate pair */
    static void check(String text) {
        boolean bad = text.codePoints()
                .anyMatch(c -> (c < 0x20 && c != '\t' && c != '\r' && c != '\n')
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
        if (bad) {
            throw Hl7Refused.reject(Hl7Error.Code.DATA_TYPE, "", "The message has a character that is not accepted.");
        }
    }
}
