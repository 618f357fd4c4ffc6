package org.painpath.chassis.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;

/**
 * Commands decided in memory on locked referrals, written all at once by {@link #close}. A command that throws leaves
 * the sitting as it was, so the others go on.
 */
public final class Sitting<C, S, E> {
    private final Decider<C, S, E> decider;
    private final EventTypes<E> types;
    private final Journal journal;
    private final Worklist<S> worklist;
    private final FoldedStates<S> folded;
    private final Ids ids;
    private final Map<UUID, Head> heads = new HashMap<>();
    private final Map<UUID, S> states = new HashMap<>();
    private final Map<UUID, RuntimeException> unreadable = new HashMap<>();
    private final Map<UUID, Snapshot<S>> changed = new HashMap<>();
    private final List<JournalEntry> entries = new ArrayList<>();

    Sitting(
            Decider<C, S, E> decider,
            EventTypes<E> types,
            Journal journal,
            Worklist<S> worklist,
            FoldedStates<S> folded,
            Ids ids,
            Collection<UUID> referrals) {
        this.decider = decider;
        this.types = types;
        this.journal = journal;
        this.worklist = worklist;
        this.folded = folded;
        this.ids = ids;
        journal.lock(referrals).forEach(head -> heads.put(head.referralId(), head));
        load();
    }

    private void load() {
        var unknown = new ArrayList<UUID>();
        for (Head head : heads.values()) {
            var known = folded.at(head);
            if (known != null) {
                states.put(head.referralId(), known.state());
            } else if (head.sequence() > 0) {
                unknown.add(head.referralId());
            }
        }
        if (!unknown.isEmpty()) {
            journal.read(unknown).forEach(this::evolve);
        }
    }

    /** A story that cannot be read is its own referral's trouble: the others of the sitting go on. */
    private void evolve(JournalEntry entry) {
        UUID referral = entry.referralId();
        if (unreadable.containsKey(referral)) {
            return;
        }
        try {
            states.put(referral, decider.evolve(state(referral), types.read(entry.type(), entry.data())));
        } catch (RuntimeException failure) {
            unreadable.put(referral, failure);
        }
    }

    /**
     * Decides a command on one of the opened referrals.
     *
     * @throws IllegalStateException where its journal cannot be read
     */
    public Outcome<S, E> decide(UUID referral, C command, Cause cause) {
        var head = head(referral);
        if (cause.expectedVersion() != null && cause.expectedVersion() != head.sequence()) {
            return new Outcome.Stale<>(head.sequence());
        }
        S state = state(referral);
        return switch (decider.decide(state, command)) {
            case Decision.Accepted<E>(List<E> events) -> {
                record(referral, state, events, cause);
                yield new Outcome.Done<>(head(referral).sequence(), state(referral), events);
            }
            case Decision.Refused<E>(String code, String words, List<E> recorded) -> {
                record(referral, state, recorded, cause.withoutEffect());
                yield new Outcome.Refused<>(head(referral).sequence(), code, words);
            }
        };
    }

    /** Writes everything that was decided. */
    public void close() {
        if (!entries.isEmpty()) {
            journal.append(entries, changed.keySet().stream().map(this::head).toList());
            worklist.save(List.copyOf(changed.values()));
            changed.forEach((referral, snapshot) -> folded.keep(head(referral).hash(), snapshot));
        }
        var untouched = heads.values().stream()
                .filter(head -> head.sequence() == 0)
                .map(Head::referralId)
                .toList();
        if (!untouched.isEmpty()) {
            journal.forgetUntouched(untouched);
        }
    }

    private void record(UUID referral, S before, List<E> events, Cause cause) {
        if (events.isEmpty()) {
            return;
        }
        var head = head(referral);
        var state = before;
        var rows = new ArrayList<JournalEntry>(events.size());
        for (E event : events) {
            state = decider.evolve(state, event);
            var row = row(head, event, cause);
            rows.add(row);
            var published = row.publishedSequence();
            head = new Head(
                    referral, row.sequence(), published == null ? head.publishedSequence() : published, row.hash());
        }
        entries.addAll(rows);
        heads.put(referral, head);
        states.put(referral, state);
        changed.put(referral, new Snapshot<>(referral, head.sequence(), state, cause.at()));
    }

    private JournalEntry row(Head head, E event, Cause cause) {
        var type = types.typeOf(event);
        var id = ids.next();
        var data = types.write(event);
        var sequence = head.sequence() + 1;
        var hash = HashChain.ofRow(
                head.hash(),
                head.referralId(),
                sequence,
                id,
                type.name(),
                data,
                cause.actor(),
                cause.at(),
                cause.causedBy());
        return new JournalEntry(
                head.referralId(),
                sequence,
                type.published() ? head.publishedSequence() + 1 : null,
                id,
                type.name(),
                data,
                type.schema(),
                cause.actor(),
                cause.at(),
                cause.traceparent(),
                cause.causedBy(),
                head.hash(),
                hash);
    }

    private Head head(UUID referral) {
        return Objects.requireNonNull(heads.get(referral), "the referral was not opened");
    }

    private S state(UUID referral) {
        var failure = unreadable.get(referral);
        if (failure != null) {
            throw new IllegalStateException("the journal of this referral cannot be read", failure);
        }
        return states.getOrDefault(referral, decider.initial());
    }
}
