package org.painpath.chassis.journal;

import java.util.List;

/**
 * The plain columns that a service's lists query, one row a referral; a cache of the fold, written in the transaction
 * that writes the journal.
 */
@FunctionalInterface
public interface Worklist<S> {
    void save(List<Snapshot<S>> changed);
}
