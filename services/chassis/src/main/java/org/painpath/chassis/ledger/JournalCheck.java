package org.painpath.chassis.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether this service's own journal is whole: no row missing, heads that say where it ends, no event that took effect
 * twice. Each question is one statement, so commands that run meanwhile cannot disturb it.
 */
final class JournalCheck implements Check {
    private static final int LISTED = 10_000;
    private static final String EVERYWHERE = "true";
    private static final String IN_THESE = "referral_id = any(cast(:referrals as uuid[]))";

    private static final String INCOMPLETE = """
            select referral_id, coalesce(head.sequence, 0) as head, coalesce(head.published_sequence, 0) as head_published,
                coalesce(story.n, 0) as n, coalesce(story.last, 0) as last,
                coalesce(story.published, 0) as published, coalesce(story.last_published, 0) as last_published
            from (select * from journal_head where %1$s) head full join (
                select referral_id, count(*) as n, max(sequence) as last,
                    count(published_sequence) as published, max(published_sequence) as last_published
                from journal where %1$s group by referral_id) story using (referral_id)
            where story.n is distinct from head.sequence or story.last is distinct from head.sequence
               or story.published is distinct from head.published_sequence
               or coalesce(story.last_published, 0) is distinct from head.published_sequence
            limit %2$d""";

    /** The rows of one decision have one time and one transaction, and stand together. */
    private static final String TWICE = """
            select referral_id, caused_by, actor from journal where caused_by is not null and %1$s
            group by referral_id, caused_by, actor
            having count(distinct occurred_at) > 1 or count(distinct cast(cast(xmin as text) as bigint)) > 1
                or max(sequence) - min(sequence) + 1 > count(*)
            limit %2$d""";

    /** How many rows one referral should have, by its head or its last row, and how many there are. */
    private record Count(
            UUID referralId, long head, long headPublished, long n, long last, long published, long lastPublished) {
        boolean lacksRows() {
            return n < Math.max(head, last) || published < Math.max(headPublished, lastPublished);
        }

        long publishedEnd() {
            return Math.max(headPublished, lastPublished);
        }
    }

    private final String service;
    private final JdbcClient client;
    private final Duration grace;
    private final Clock clock;
    private @Nullable Timestamp changesSince;

    JournalCheck(String service, JdbcClient client, Duration grace, Clock clock) {
        this.service = service;
        this.client = client;
        this.grace = grace;
        this.clock = clock;
    }

    @Override
    public String source() {
        return service;
    }

    @Override
    public String what() {
        return "journal";
    }

    @Override
    public Compared compare(Scope scope, List<LedgerFinding> known) {
        return switch (scope) {
            case FULL -> new Compared(examine(null), heads(), 0);
            case RECENT -> {
                var referrals = changed();
                known.forEach(finding -> referrals.add(finding.referralId()));
                yield new Compared(examine(referrals), referrals.size(), 0);
            }
        };
    }

    private Set<UUID> changed() {
        var now = client.sql("select clock_timestamp()").query(Timestamp.class).single();
        var since = changesSince == null ? now : changesSince;
        changesSince = Timestamp.from(now.toInstant().minus(grace));
        return new LinkedHashSet<>(client.sql("select distinct referral_id from journal where recorded_at >= ? limit ?")
                .params(since, LISTED)
                .query(Rows::referral)
                .list());
    }

    private long heads() {
        return client.sql("select count(*) from journal_head").query(Long.class).single();
    }

    private List<LedgerFinding> examine(@Nullable Set<UUID> referrals) {
        var findings = new ArrayList<LedgerFinding>();
        ask(INCOMPLETE, referrals)
                .query((row, _) -> count(row))
                .list()
                .forEach(count -> findings.add(count.lacksRows() ? gap(count) : wrongHead(count)));
        findings.addAll(ask(TWICE, referrals).query(this::twice).list());
        return findings;
    }

    private JdbcClient.StatementSpec ask(String sql, @Nullable Set<UUID> referrals) {
        var statement = client.sql(sql.formatted(referrals == null ? EVERYWHERE : IN_THESE, LISTED));
        return referrals == null ? statement : statement.param("referrals", Rows.array(referrals));
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getObject("referral_id", UUID.class),
                row.getLong("head"),
                row.getLong("head_published"),
                row.getLong("n"),
                row.getLong("last"),
                row.getLong("published"),
                row.getLong("last_published"));
    }

    private LedgerFinding gap(Count count) {
        var sequence = firstMissing(count);
        var words = sequence == null
                ? "A row that was never published is not in the journal."
                : "Published event %d is not in the journal.".formatted(sequence);
        return finding(FindingKind.GAP, count.referralId(), sequence, words);
    }

    private @Nullable Long firstMissing(Count count) {
        return client.sql("""
                select min(n) from generate_series(1, ?) n where not exists (
                    select from journal where referral_id = ? and published_sequence = n)""")
                .params(count.publishedEnd(), count.referralId())
                .query((row, _) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
    }

    private LedgerFinding wrongHead(Count count) {
        return finding(
                FindingKind.DIVERGENCE,
                count.referralId(),
                null,
                "The head says that the journal ends at %d, it ends at %d.".formatted(count.head(), count.last()));
    }

    private LedgerFinding twice(ResultSet row, int number) throws SQLException {
        var actor = row.getString("actor");
        return new LedgerFinding(
                FindingKind.DUPLICATE_EFFECT,
                actor.substring(actor.lastIndexOf('/') + 1),
                row.getObject("referral_id", UUID.class),
                null,
                row.getObject("caused_by", UUID.class),
                "One event took effect more than once.",
                clock.instant());
    }

    private LedgerFinding finding(FindingKind kind, UUID referral, @Nullable Long sequence, String words) {
        return new LedgerFinding(kind, service, referral, sequence, null, words, clock.instant());
    }
}
