package org.painpath.intake;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.ledger.Refold;
import org.painpath.intake.events.IntakeEventTypes;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralDecider;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.store.ReferralWorklist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the chassis needs to know of intake. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    ReferralDecider decider() {
        return new ReferralDecider(Screening.under(ScreeningPolicy.NOVEMBER_2026));
    }

    @Bean
    EventTypes<ReferralEvent> eventTypes() {
        return IntakeEventTypes.TYPES;
    }

    /** Intake reads no topic yet, but has the desk of parked events as every service does. */
    @Bean
    Reactions<ReferralCommand> reactions() {
        return Reactions.none();
    }

    /** The time of receipt is not compared: it is that of the first row. */
    @Bean
    Refold<Referral> refold(ReferralWorklist worklist) {
        return new Refold<>(
                worklist, "referral", List.of("version", "stage", "priority", "missing", "worst", "changed_at"));
    }

    @Bean
    ClinicCalendar clinicCalendar(Clock clock, @Value("${painpath.clinic-zone}") ZoneId zone) {
        return new ClinicCalendar(clock, zone);
    }
}
