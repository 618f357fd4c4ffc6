package org.painpath.chassis.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares a worklist table with what its writer makes of given states. The writer is let loose on an empty temporary
 * table of the same name, which hides the real one from it for the length of the caller's transaction, and which the
 * caller rolls back: nothing real is locked or written.
 */
final class Shadow<S> {
    private final JdbcClient client;
    private final @Nullable Refold<S> refold;

    /** @param refold absent where a service has no such table: then nothing differs */
    Shadow(JdbcClient client, @Nullable Refold<S> refold) {
        this.client = client;
        this.refold = refold;
    }

    String table() {
        return refold == null ? "" : refold.table();
    }

    /** The referrals whose rows are not what the writer makes of their states. */
    List<UUID> differing(List<Snapshot<S>> snapshots) {
        if (refold == null || snapshots.isEmpty()) {
            return List.of();
        }
        hide(refold.table());
        refold.writer().save(snapshots);
        return client.sql(differences(refold))
                .param(
                        "referrals",
                        Rows.array(snapshots.stream().map(Snapshot::referralId).toList()))
                .query(Rows::referral)
                .list();
    }

    /** The referrals that have rows and no journal. */
    List<UUID> withoutJournal() {
        if (refold == null) {
            return List.of();
        }
        return client.sql("""
                select distinct referral_id from public.%s stored
                where not exists (select from journal_head head where head.referral_id = stored.referral_id)""".formatted(refold.table())).query(Rows::referral).list();
    }

    /** A changed search path has prepared statements parsed anew; without it they would still find the real table. */
    private void hide(String table) {
        client.sql("create temporary table %1$s (like public.%1$s including all) on commit drop".formatted(table))
                .update();
        client.sql("set local search_path = pg_temp, public").update();
    }

    private static String differences(Refold<?> refold) {
        var columns = String.join(", ", refold.columns());
        var stored = "select referral_id, %s from public.%s where referral_id = any(cast(:referrals as uuid[]))"
                .formatted(columns, refold.table());
        var folded = "select referral_id, %s from pg_temp.%s".formatted(columns, refold.table());
        return "select distinct referral_id from ((%1$s except all %2$s) union all (%2$s except all %1$s)) difference"
                .formatted(stored, folded);
    }
}
