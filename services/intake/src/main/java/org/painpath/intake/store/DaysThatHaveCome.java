package org.painpath.intake.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does what is due on a day. The day is a column of the worklist that the transaction of the referral writes, so that none is
 * without it; the referral's own lock lets it happen once, whoever notices and however often.
 */
@Component
class DaysThatHaveCome {
    private static final Logger log = LoggerFactory.getLogger(DaysThatHaveCome.class);
    private static final int PAGE = 200;
    private static final String ACTOR = "intake";

    private final JdbcClient client;
    private final Desk<ReferralCommand, Referral, ReferralEvent> desk;
    private final Clock clock;
    private final ClinicCalendar calendar;

    DaysThatHaveCome(
            JdbcClient client,
            Desk<ReferralCommand, Referral, ReferralEvent> desk,
            Clock clock,
            ClinicCalendar calendar) {
        this.client = client;
        this.desk = desk;
        this.clock = clock;
        this.calendar = calendar;
    }

    private record Due(LocalDate day, UUID referralId) {
        static final Due BEFORE_ALL = new Due(LocalDate.of(1, 1, 1), ReferralWorklist.BEFORE_ALL);
    }

    /**
     * Page by page, so that those that fail keep no others waiting; they are for the next round.
     *
     * @param column the day, one of the columns of {@code referral}
     */
    void round(String column, Function<Today, ? extends ReferralCommand> command) {
        Today today = calendar.now();
        List<Due> page = page(column, today.date(), Due.BEFORE_ALL);
        while (!page.isEmpty()) {
            page.forEach(due -> note(due.referralId(), command.apply(today)));
            page = page(column, today.date(), page.getLast());
        }
    }

    private void note(UUID referral, ReferralCommand command) {
        try {
            desk.handle(referral, command, new Cause(ACTOR, clock.instant(), null, null));
        } catch (RuntimeException failure) {
            // one that cannot be read must not keep the others from being noticed
            log.warn(
                    "referral {}: {} could not be decided: {}",
                    referral,
                    command.getClass().getSimpleName(),
                    failure.getClass().getSimpleName());
        }
    }

    private List<Due> page(String column, LocalDate today, Due after) {
        return client.sql("""
                select %1$s, referral_id from referral where %1$s <= ? and (%1$s, referral_id) > (?, ?)
                order by %1$s, referral_id limit ?""".formatted(column))
                .params(today, after.day(), after.referralId(), PAGE)
                .query((row, _) -> new Due(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class)))
                .list();
    }
}
