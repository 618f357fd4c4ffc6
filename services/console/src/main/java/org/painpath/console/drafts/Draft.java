package org.painpath.console.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form half filled in.
 *
 * @param values by the name of the form parameter
 * @param key the form's Idempotency-Key: sent later it is still the same try
 * @param etag of what the person looked at
 */
public record Draft(
        Map<String, List<String>> values,
        String key,
        @Nullable String etag,
        Instant keptAt) {

    /** Says nothing of what was typed, so that no log line can. */
    @Override
    public String toString() {
        return "Draft[" + keptAt + "]";
    }
}
