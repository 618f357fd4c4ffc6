package org.painpath.hl7v2;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.util.Terser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One segment, whatever its version says about types: fields, repetitions and components by number, unescaped. */
public final class Er7Segment {
    private final Segment segment;

    Er7Segment(Segment segment) {
        this.segment = segment;
    }

    public String name() {
        return segment.getName().substring(0, 3);
    }

    /** The first component of the first repetition; absent where it is empty or explicitly null. */
    public @Nullable String text(int field) {
        return text(field, 0, 1);
    }

    /** A component, from 1, of the first repetition. */
    public @Nullable String text(int field, int component) {
        return text(field, 0, component);
    }

    /** @param repetition from 0 */
    public @Nullable String text(int field, int repetition, int component) {
        return text(field, repetition, component, 1);
    }

    private @Nullable String text(int field, int repetition, int component, int part) {
        try {
            String text = field <= segment.numFields() ? Terser.get(segment, field, repetition, component, part) : null;
            if (text == null || text.isBlank() || text.equals("\"\"")) {
                return null;
            }
            Er7Characters.check(text);
            return text.strip();
        } catch (HL7Exception _) {
            return null;
        }
    }

    /** Whether the first component is there. */
    public boolean has(int field) {
        return text(field) != null;
    }

    public int repetitions(int field) {
        try {
            return field <= segment.numFields() ? segment.getField(field).length : 0;
        } catch (HL7Exception _) {
            return 0;
        }
    }

    /**
     * The day of a date or time; absent for a year or a month alone.
     *
     * @throws Hl7Refused AE where it is not a date that exists
     */
    public @Nullable LocalDate day(int field) {
        String text = text(field);
        return text == null ? null : Er7Dates.day(text, name(), field);
    }

    /**
     * The moment of a time; absent where the minute is not said.
     *
     * @param zone of a time that says none
     * @throws Hl7Refused AE where it is not a time that exists
     */
    public @Nullable Instant time(int field, ZoneId zone) {
        String text = text(field);
        return text == null ? null : Er7Dates.time(text, zone, name(), field);
    }
}
