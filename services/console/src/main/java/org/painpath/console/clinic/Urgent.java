package org.painpath.console.clinic;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake says is to be done at once; it comes first on its list. */
public record Urgent(List<Line> items) {

    /** @param urgentTask in words; absent for a referral that can wait its turn */
    public record Line(UUID referralId, @Nullable String urgentTask) {}

    public List<Line> tasks() {
        return items.stream().filter(line -> line.urgentTask() != null).toList();
    }
}
