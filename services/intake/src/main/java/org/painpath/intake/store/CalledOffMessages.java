package org.painpath.intake.store;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is asked, or reminded, for what has come, nor for a referral that somebody has decided. */
@Component
class CalledOffMessages {
    private final JdbcClient client;

    CalledOffMessages(JdbcClient client) {
        this.client = client;
    }

    void save(List<Snapshot<Referral>> changed) {
        List<Snapshot<Referral>> asked = changed.stream()
                .filter(snapshot -> mayHaveAsked(snapshot.state()))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        // of one that is on its way nobody knows yet what comes of it: it is marked, and not tried again
        client.sql("""
            update message set called_off = true,
                state = case when state in ('SENDING', 'UNKNOWN') then state else 'CALLED_OFF' end,
                code = case when state in ('SENDING', 'UNKNOWN') then code end,
                changed_at = case when state in ('SENDING', 'UNKNOWN') then changed_at else :now end
            where referral_id = any(:referrals) and request_id is not null and request_id <> all(:open)
                and state in ('PLANNED', 'DUE', 'SENDING', 'UNKNOWN', 'NO_ADDRESS', 'FAILED') and not called_off\
            """)
                .param("now", Timestamp.from(asked.getLast().changedAt()))
                .param("referrals", asked.stream().map(Snapshot::referralId).toArray(UUID[]::new))
                .param(
                        "open",
                        asked.stream()
                                .flatMap(snapshot -> open(snapshot.state()))
                                .map(InformationRequest::requestId)
                                .toArray(UUID[]::new))
                .update();
    }

    private static boolean mayHaveAsked(Referral referral) {
        return switch (referral) {
            case Open it -> !it.requests().all().isEmpty();
            case Accepted _, Declined _, Withdrawn _ -> true;
            case Unreceived _, Received _ -> false;
        };
    }

    private static Stream<InformationRequest> open(Referral referral) {
        return referral instanceof Open it ? it.requests().open().stream() : Stream.empty();
    }
}
