package org.painpath.chassis.ledger;

import java.util.List;
import org.painpath.chassis.journal.Worklist;

/**
 * A worklist table that must be what the fold of the journal says; a service brings one as a bean, and its own writer of
 * the table is the measure.
 *
 * @param columns those that the state of now decides; others keep what was known earlier
 */
public record Refold<S>(Worklist<S> writer, String table, List<String> columns) {
    public Refold {
        columns = List.copyOf(columns);
    }
}
