package org.painpath.intake.store;

import java.util.List;
import java.util.stream.Stream;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the messages that have become due, in the transaction of the journal; those that are there stay as they are. */
@Component
public class DueMessages {

    private final JdbcTemplate jdbc;

    DueMessages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void save(List<Snapshot<Referral>> changed) {
        List<Object[]> rows = changed.stream().flatMap(DueMessages::rows).toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(MessageRow.INSERT, rows);
        }
    }

    private static Stream<Object[]> rows(Snapshot<Referral> snapshot) {
        return notices(snapshot.state()).all().stream()
                .<Object[]>map(notice -> MessageRow.columns(snapshot.referralId(), notice, snapshot.changedAt()));
    }

    private static Notices notices(Referral referral) {
        return switch (referral) {
            case Accepted it -> it.notices();
            case Withdrawn it -> it.notices();
            case Unreceived _, Received _, Open _, Declined _ -> Notices.NONE;
        };
    }
}
