package org.painpath.chassis.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far this service has taken in the events of others. */
final class Cursors {
    private static final int AT_A_TIME = 1_000;

    /**
     * Where one referral's events of one source stand here.
     *
     * @param taken the last that was taken in, 0 for none
     * @param firstWaiting the first that is parked
     */
    record Position(long taken, @Nullable Long firstWaiting) {
        static final Position NOTHING = new Position(0, null);

        long next() {
            return taken + 1;
        }

        boolean waitsForAPerson() {
            return firstWaiting != null && firstWaiting == next();
        }
    }

    private final JdbcClient client;

    Cursors(JdbcClient client) {
        this.client = client;
    }

    List<Bucket> buckets(String source, List<UUID> except) {
        return client.sql("""
                select %s as bucket, count(*) as referrals, %s as digest from delivery_cursor
                where source = ? and referral_id not in (select unnest(cast(? as uuid[]))) group by 1""".formatted(Digests.BUCKET, Digests.of("sequence")))
                .params(source, Rows.array(except))
                .query(Rows::bucket)
                .list();
    }

    Map<UUID, Long> of(String source, List<Integer> buckets) {
        var cursors = new HashMap<UUID, Long>();
        client.sql("""
                select referral_id, sequence from delivery_cursor
                where source = ? and %s = any(cast(? as int[]))""".formatted(Digests.BUCKET))
                .params(source, buckets.toArray(Integer[]::new))
                .query(row -> {
                    cursors.put(row.getObject("referral_id", UUID.class), row.getLong("sequence"));
                });
        return cursors;
    }

    /** Where each of the referrals stands; none is left out. */
    Map<UUID, Position> positions(String source, Collection<UUID> referrals) {
        var positions = new HashMap<UUID, Position>();
        var all = new ArrayList<>(referrals);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            add(positions, source, all.subList(from, Math.min(from + AT_A_TIME, all.size())));
        }
        return positions;
    }

    private void add(Map<UUID, Position> positions, String source, List<UUID> referrals) {
        client.sql("""
                select asked.referral_id, coalesce(taken.sequence, 0) as taken, (
                    select min(sequence) from parked_event waiting
                    where waiting.source = ? and waiting.referral_id = asked.referral_id
                      and waiting.released_at is null) as first_waiting
                from unnest(cast(? as uuid[])) asked (referral_id)
                left join delivery_cursor taken on taken.source = ? and taken.referral_id = asked.referral_id""").params(source, Rows.array(referrals), source).query(row -> {
            positions.put(
                    row.getObject("referral_id", UUID.class),
                    new Position(row.getLong("taken"), row.getObject("first_waiting", Long.class)));
        });
    }
}
