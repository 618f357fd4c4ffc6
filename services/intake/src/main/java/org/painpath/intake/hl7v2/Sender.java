package org.painpath.intake.hl7v2;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * On whose behalf a message came in.
 *
 * @param name user name, for the audit
 * @param mayTouch throws where the sender has nothing to do with a referral
 */
record Sender(String name, Consumer<UUID> mayTouch) {

    /** MLLP knows the machine, not the person; MSH-4 is part of the number by which the referral is found. */
    static Sender byMllp() {
        return new Sender("mllp", _ -> {});
    }
}
