package org.painpath.intake.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals by what a sender asks for, a page at a time, in the order of receipt. */
@Repository
public class ReferralSearch {

    /**
     * What is absent does not narrow the search; an empty set finds nothing.
     *
     * @param sender user name of whoever sent the referral
     * @param after the last referral of the page before
     */
    public record Wanted(
            @Nullable String sender,
            @Nullable Set<TaskState> tasks,
            @Nullable Set<UUID> ids,
            @Nullable UUID after) {}

    private final JdbcClient client;

    ReferralSearch(JdbcClient client) {
        this.client = client;
    }

    public List<Row> page(Wanted wanted, int limit) {
        List<String> conditions = new ArrayList<>(List.of("referral_id > :after"));
        if (wanted.sender() != null) {
            conditions.add("referral_id in (select referral_id from referral_message"
                    + " where received_from = :sender and referral_id > :after)");
        }
        if (wanted.tasks() != null) {
            conditions.add("task = any(:tasks)");
        }
        if (wanted.ids() != null) {
            conditions.add("referral_id = any(:ids)");
        }
        return client.sql(ReferralWorklist.ROWS + "where " + String.join(" and ", conditions)
                        + " order by referral_id limit :limit")
                .param("after", Objects.requireNonNullElse(wanted.after(), ReferralWorklist.BEFORE_ALL))
                .param("sender", wanted.sender())
                .param("tasks", names(wanted.tasks()))
                .param("ids", ids(wanted.ids()))
                .param("limit", limit)
                .query(ReferralWorklist::row)
                .list();
    }

    private static String[] names(@Nullable Set<TaskState> tasks) {
        return tasks == null
                ? new String[0]
                : tasks.stream().map(TaskState::name).toArray(String[]::new);
    }

    private static UUID[] ids(@Nullable Set<UUID> ids) {
        return ids == null ? new UUID[0] : ids.toArray(UUID[]::new);
    }
}
