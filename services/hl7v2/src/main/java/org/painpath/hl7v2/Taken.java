package org.painpath.hl7v2;

import java.util.UUID;

/**
 * What became of a message that was taken, and how the answer says so.
 *
 * @param news whether anything was recorded; a repeated message has none
 * @param type of the answer, MSH-9.1
 * @param structure of the answer, MSH-9.3
 * @param segments of the answer after MSA, each ended by a carriage return
 */
public record Taken(UUID referralId, boolean news, String type, String structure, String segments) {

    /** Answered with a plain ACK. */
    public static Taken acknowledged(UUID referralId, boolean news) {
        return new Taken(referralId, news, "ACK", "ACK", "");
    }
}
