package org.painpath.chassis.republish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.painpath.chassis.republish.Republished.JournalPosition;
import org.painpath.chassis.republish.Wanted.Stretch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends published rows of the journal to their topic once more, as the same events, in the order of referral and
 * sequence. A page is a transaction of its own, so that a whole journal never makes one that Debezium would have to
 * hold in memory; broken off half-way it is simply asked for again.
 */
final class Republisher {
    private static final JournalPosition BEFORE_ALL = new JournalPosition(new UUID(0, 0), 0);
    private static final String INSERT = "insert into republication select journal.* from journal ";
    private static final String PAGE_AFTER = """
             and (journal.referral_id, published_sequence) > (?, ?) order by journal.referral_id, sequence limit ?
            returning referral_id, published_sequence""";

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final int pageSize;

    /** @param pageSize events in a transaction; stretches of a referral, where these are asked for */
    Republisher(JdbcClient sql, PlatformTransactionManager transactions, int pageSize) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.pageSize = pageSize;
    }

    Republished republish(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Everything _ -> pages(after -> page("where published", List.of(), after));
            case Wanted.RecordedBetween span ->
                pages(after -> page(
                        "where published and recorded_at >= ? and recorded_at < ?",
                        List.of(Timestamp.from(span.from()), Timestamp.from(span.to())),
                        after));
            case Wanted.Stretches named ->
                named.stretches().stream()
                        .sorted(Comparator.comparing(
                                        (Stretch stretch) -> stretch.referral().toString())
                                .thenComparing(Stretch::first))
                        .gather(Gatherers.windowFixed(pageSize))
                        .map(this::stretches)
                        .reduce(Republished.NOTHING, Republished::then);
        };
    }

    /** In a transaction of its own, whatever becomes of the caller's. */
    void apart(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    private Republished pages(Function<JournalPosition, List<JournalPosition>> page) {
        var all = Republished.NOTHING;
        var sent = page.apply(BEFORE_ALL);
        while (!sent.isEmpty()) {
            all = all.then(Republished.of(sent));
            sent = sent.size() < pageSize ? List.of() : page.apply(sent.getLast());
        }
        return all;
    }

    private List<JournalPosition> page(String which, List<?> parameters, JournalPosition after) {
        return through(
                INSERT + which + PAGE_AFTER,
                statement -> statement
                        .params(parameters)
                        .param(after.referral())
                        .param(after.sequence())
                        .param(pageSize));
    }

    private Republished stretches(List<Stretch> page) {
        return Republished.of(through(
                INSERT + """
                 where published and exists (
                    select from unnest(cast(? as uuid[]), cast(? as bigint[]), cast(? as bigint[])) named (id, first, last)
                    where named.id = journal.referral_id and published_sequence between named.first and named.last)
                 and journal.referral_id = any(cast(? as uuid[]))
                order by journal.referral_id, sequence returning referral_id, published_sequence""",
                statement -> statement
                        .param(referrals(page))
                        .param(page.stream().map(Stretch::first).toArray(Long[]::new))
                        .param(page.stream().map(Stretch::last).toArray(Long[]::new))
                        .param(referrals(page))));
    }

    private List<JournalPosition> through(
            String insert, Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> fill) {
        return transaction.execute(_ -> {
            var sent = fill.apply(sql.sql(insert)).query(Republisher::position).list();
            sql.sql("delete from republication").update();
            return sent;
        });
    }

    private static String[] referrals(List<Stretch> page) {
        return page.stream().map(stretch -> stretch.referral().toString()).toArray(String[]::new);
    }

    private static JournalPosition position(ResultSet row, int number) throws SQLException {
        return new JournalPosition(row.getObject("referral_id", UUID.class), row.getLong("published_sequence"));
    }
}
