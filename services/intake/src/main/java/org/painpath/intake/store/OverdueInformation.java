package org.painpath.intake.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralCommand.NoteOverdueInformation;
import org.painpath.intake.referral.ReferralEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands overdue requests to a coordinator. The day is a column that the transaction of the request writes, so that none is
 * without it; the referral's own lock lets it happen once, whoever notices and however often.
 */
@Component
public class OverdueInformation {
    private static final Logger log = LoggerFactory.getLogger(OverdueInformation.class);
    private static final int BATCH = 200;
    private static final String ACTOR = "intake";

    private final JdbcClient client;
    private final Desk<ReferralCommand, Referral, ReferralEvent> desk;
    private final Clock clock;
    private final ClinicCalendar calendar;

    public OverdueInformation(
            JdbcClient client,
            Desk<ReferralCommand, Referral, ReferralEvent> desk,
            Clock clock,
            ClinicCalendar calendar) {
        this.client = client;
        this.desk = desk;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** What is left over, or fails, is for the next round. */
    public void round() {
        LocalDate today = calendar.today();
        due(today).forEach(referral -> note(referral, today));
    }

    private void note(UUID referral, LocalDate today) {
        Instant now = clock.instant();
        try {
            desk.handle(referral, new NoteOverdueInformation(today), new Cause(ACTOR, now, null, null));
        } catch (RuntimeException failure) {
            // one that cannot be read must not keep the others from being noticed
            log.warn(
                    "referral {} could not be noted as overdue: {}",
                    referral,
                    failure.getClass().getSimpleName());
        }
    }

    private List<UUID> due(LocalDate today) {
        return client.sql("select referral_id from referral where escalate_on <= ? order by escalate_on limit ?")
                .params(today, BATCH)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }
}
