package org.painpath.chassis.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the waiting events are asked for; what is absent does not matter. */
record ParkedFilter(
        @Nullable String source,
        @Nullable String reason,
        @Nullable UUID referral) {}
