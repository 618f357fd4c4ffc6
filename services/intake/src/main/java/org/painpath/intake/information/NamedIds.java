package org.painpath.intake.information;

import java.math.BigInteger;
import java.util.UUID;

/** Ids that are made of others, so that the same thing never has two. */
public final class NamedIds {
    private static final int HEXADECIMAL = 16;

    private NamedIds() {}

    /** @param which of the things that belong to that id */
    public static UUID of(UUID id, long which) {
        String digits = id.toString().replace("-", "") + "%016x".formatted(which);
        return UUID.nameUUIDFromBytes(new BigInteger(digits, HEXADECIMAL).toByteArray());
    }
}
