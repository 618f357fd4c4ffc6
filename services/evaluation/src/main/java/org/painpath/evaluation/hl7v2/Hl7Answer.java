package org.painpath.evaluation.hl7v2;

import java.nio.charset.Charset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes back for one message.
 *
 * @param status HTTP status that says the same: AA 201 where something was recorded, else 200, AE 422, AR 400 or 415, and 503 to try again
 * @param referralId absent where there is none
 */
record Hl7Answer(
        int status, byte[] bytes, Charset charset, @Nullable UUID referralId) {}
