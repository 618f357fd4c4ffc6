package org.painpath.simulator.bench;

import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of one copy: the same original always becomes the same id, in every database, and ids sort by their number. */
final class CopiedIds {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int ID_LENGTH = 36;
    /** So much earlier than their original that the copies come before whatever is measured. */
    private static final long EARLIER_MILLIS = 1L << 24;

    /** Odd, so that no two numbers meet. */
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    private final int number;

    /** @param number from 0, at most about 16 million */
    CopiedIds(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** As if the copies had come in a millisecond after each other, hours before the original. */
    UUID of(UUID original) {
        long millis = (original.getMostSignificantBits() >>> 16) - EARLIER_MILLIS + number;
        return Ids.of(millis, original.getMostSignificantBits(), original.getLeastSignificantBits() + number * SPREAD);
    }

    /** The text with every id in it as this copy has it. */
    String in(String text) {
        return text.length() < ID_LENGTH
                ? text
                : ID.matcher(text)
                        .replaceAll(id -> of(UUID.fromString(id.group())).toString());
    }
}
