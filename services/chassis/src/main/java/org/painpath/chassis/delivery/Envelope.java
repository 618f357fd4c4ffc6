package org.painpath.chassis.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents in Kafka's binary mode: attributes are headers, the value is the content. */
final class Envelope {

    /** The record cannot be told apart: no referral to park, so it goes to the dead-letter topic. */
    static final class Unreadable extends Exception {
        private final String code;

        Unreadable(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private Envelope() {}

    static InboundEvent open(Map<String, ?> headers, byte @Nullable [] value) throws Unreadable {
        if (value == null) {
            throw new Unreadable("no-value");
        }
        try {
            return new InboundEvent(
                    UUID.fromString(required(headers, "ce_id")),
                    required(headers, "ce_source"),
                    required(headers, "ce_type"),
                    UUID.fromString(required(headers, "ce_subject")),
                    Long.parseLong(required(headers, "ce_sequence")),
                    Instant.parse(required(headers, "ce_time")),
                    text(headers.get("traceparent")),
                    utf8(value));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw new Unreadable("bad-header");
        } catch (CharacterCodingException _) {
            throw new Unreadable("not-utf-8");
        }
    }

    private static String required(Map<String, ?> headers, String name) throws Unreadable {
        var value = text(headers.get(name));
        if (value == null) {
            throw new Unreadable("missing-" + name.replace('_', '-'));
        }
        return value;
    }

    private static @Nullable String text(@Nullable Object header) throws Unreadable {
        return switch (header) {
            case null -> null;
            case byte[] bytes -> withoutNul(new String(bytes, StandardCharsets.UTF_8));
            default -> withoutNul(header.toString());
        };
    }

    private static String utf8(byte[] value) throws CharacterCodingException, Unreadable {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(value))
                .toString();
        return withoutNul(text);
    }

    /** PostgreSQL keeps no NUL, so the event could not even be parked. */
    private static String withoutNul(String text) throws Unreadable {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("nul");
        }
        return text;
    }
}
