package org.painpath.chassis.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.domain.Decider;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where commands are decided and what they lead to is written: journal rows, heads and worklist rows in one
 * transaction. One command and a batch of five hundred go the same way.
 */
public class Desk<C, S, E> {
    private final Decider<C, S, E> decider;
    private final EventTypes<E> types;
    private final Journal journal;
    private final Worklist<S> worklist;
    private final FoldedStates<S> folded = new FoldedStates<>();
    private final Ids ids;

    public Desk(Decider<C, S, E> decider, EventTypes<E> types, Journal journal, Worklist<S> worklist, Ids ids) {
        this.decider = decider;
        this.types = types;
        this.journal = journal;
        this.worklist = worklist;
        this.ids = ids;
    }

    /** Decides one command and writes what follows. Joins the caller's transaction, if there is one. */
    @Transactional
    public Outcome<S, E> handle(UUID referral, C command, Cause cause) {
        var sitting = open(List.of(referral));
        var outcome = sitting.decide(referral, command, cause);
        sitting.close();
        return outcome;
    }

    /** Locks and loads the referrals; the caller decides commands on them and closes the sitting in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sitting<C, S, E> open(Collection<UUID> referrals) {
        return new Sitting<>(decider, types, journal, worklist, folded, ids, referrals);
    }

    /** The referral as of now; empty when this service has not heard of it. */
    @Transactional(readOnly = true)
    public Optional<Snapshot<S>> read(UUID referral) {
        return journal.head(referral).flatMap(head -> {
            var known = folded.at(head);
            return known != null ? Optional.of(known) : readWhole(referral);
        });
    }

    private Optional<Snapshot<S>> readWhole(UUID referral) {
        var entries = journal.read(referral);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var last = entries.getLast();
        var snapshot = new Snapshot<>(referral, last.sequence(), fold(entries), last.occurredAt());
        folded.keep(last.hash(), snapshot);
        return Optional.of(snapshot);
    }

    private S fold(List<JournalEntry> entries) {
        return decider.fold(entries.stream()
                .map(entry -> types.read(entry.type(), entry.data()))
                .toList());
    }
}
