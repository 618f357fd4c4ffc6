package org.painpath.chassis.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Journal;
import org.painpath.chassis.journal.JournalEntry;
import org.painpath.chassis.journal.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole journal again: every hash follows from the row before it, every head is the end of its chain, and
 * every worklist row is what the fold says. Page by page, each in a snapshot of its own, so that nothing that runs
 * meanwhile can disturb it and memory stays small.
 */
final class RefoldCheck<S, E> implements Check {
    private static final int PAGE = 500;
    private static final int LISTED = 10_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private record Head(UUID referralId, long sequence, byte[] hash) {}

    private record Page(@Nullable UUID last, int referrals, List<LedgerFinding> findings) {}

    private final String service;
    private final Decider<?, S, E> decider;
    private final EventTypes<E> types;
    private final Journal journal;
    private final JdbcClient client;
    private final Shadow<S> shadow;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    RefoldCheck(
            String service,
            Decider<?, S, E> decider,
            EventTypes<E> types,
            Journal journal,
            JdbcClient client,
            Shadow<S> shadow,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.service = service;
        this.decider = decider;
        this.types = types;
        this.journal = journal;
        this.client = client;
        this.shadow = shadow;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    @Override
    public String source() {
        return service;
    }

    @Override
    public String what() {
        return "refold";
    }

    @Override
    public Compared compare(Scope scope, List<LedgerFinding> known) {
        var findings = new ArrayList<LedgerFinding>();
        long referrals = 0;
        @Nullable UUID after = BEFORE_ALL;
        while (after != null && findings.size() < LISTED) {
            var page = page(after);
            findings.addAll(page.findings());
            referrals += page.referrals();
            after = page.last();
        }
        shadow.withoutJournal()
                .forEach(referral ->
                        findings.add(finding(referral, "There is a row of " + shadow.table() + " and no journal.")));
        return new Compared(findings, referrals, 0);
    }

    private Page page(UUID after) {
        return snapshot.execute(transaction -> {
            transaction.setRollbackOnly();
            return read(heads(after));
        });
    }

    private List<Head> heads(UUID after) {
        return client.sql("""
                select referral_id, sequence, hash from journal_head
                where referral_id > ? order by referral_id limit ?""")
                .params(after, PAGE)
                .query((row, _) -> new Head(
                        row.getObject("referral_id", UUID.class), row.getLong("sequence"), row.getBytes("hash")))
                .list();
    }

    private Page read(List<Head> heads) {
        var findings = new ArrayList<LedgerFinding>();
        var snapshots = new ArrayList<Snapshot<S>>();
        var stories = stories(heads);
        for (var head : heads) {
            var story = stories.getOrDefault(head.referralId(), List.of());
            if (isComplete(head, story)) {
                var fault = fault(head, story, snapshots);
                if (fault != null) {
                    findings.add(finding(head.referralId(), fault));
                }
            }
        }
        shadow.differing(snapshots)
                .forEach(referral -> findings.add(
                        finding(referral, "The row of " + shadow.table() + " is not what the journal says.")));
        return new Page(heads.size() < PAGE ? null : heads.getLast().referralId(), heads.size(), findings);
    }

    private Map<UUID, List<JournalEntry>> stories(List<Head> heads) {
        return journal.read(heads.stream().map(Head::referralId).toList()).stream()
                .collect(Collectors.groupingBy(JournalEntry::referralId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Missing rows and a head elsewhere are found by {@link JournalCheck}. */
    private static boolean isComplete(Head head, List<JournalEntry> story) {
        return !story.isEmpty()
                && story.size() == head.sequence()
                && story.getLast().sequence() == head.sequence();
    }

    private @Nullable String fault(Head head, List<JournalEntry> story, List<Snapshot<S>> snapshots) {
        byte[] previous = {};
        for (var entry : story) {
            if (!entry.follows(previous)) {
                return "The hash of journal row %d does not hold.".formatted(entry.sequence());
            }
            previous = entry.hash();
        }
        if (!Arrays.equals(previous, head.hash())) {
            return "The hash in the head is not that of the last row.";
        }
        try {
            snapshots.add(fold(head, story));
            return null;
        } catch (RuntimeException broken) {
            return "The journal cannot be folded (" + broken.getClass().getSimpleName() + ").";
        }
    }

    private Snapshot<S> fold(Head head, List<JournalEntry> story) {
        var state = decider.fold(story.stream()
                .map(entry -> types.read(entry.type(), entry.data()))
                .toList());
        return new Snapshot<>(
                head.referralId(), head.sequence(), state, story.getLast().occurredAt());
    }

    private LedgerFinding finding(UUID referral, String words) {
        return new LedgerFinding(FindingKind.DIVERGENCE, service, referral, null, null, words, clock.instant());
    }
}
