package org.painpath.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.painpath.chassis.Beat;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.intake.events.IntakeEventTypes;
import org.painpath.intake.events.IntakeReactions;
import org.painpath.intake.information.ChasingPolicy;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.policy.ChasingReader;
import org.painpath.intake.policy.PackReader;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralDecider;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.store.DueMessages;
import org.painpath.intake.store.LapsedConsents;
import org.painpath.intake.store.OutcomeLetterRows;
import org.painpath.intake.store.OverdueInformation;
import org.painpath.intake.store.ReferralWorklist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What the chassis needs to know of intake. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** @throws org.painpath.chassis.policy.BadPolicy and the service does not start */
    @Bean
    PolicyPacks<ScreeningPolicy> policyPacks(
            @Value("${painpath.policy-directory}") String directory, ClinicCalendar calendar) {
        PolicyPacks<ScreeningPolicy> packs = PolicyFiles.load("screening", directory, PackReader::read);
        packs.packOn(calendar.today());
        return packs;
    }

    /** @throws org.painpath.chassis.policy.BadPolicy and the service does not start */
    @Bean
    PolicyPacks<ChasingPolicy> chasingPacks(
            @Value("${painpath.policy-directory}") String directory, ClinicCalendar calendar) {
        PolicyPacks<ChasingPolicy> packs = PolicyFiles.load("information", directory, ChasingReader::read);
        packs.packOn(calendar.today());
        return packs;
    }

    @Bean
    Beat overdueRounds(OverdueInformation overdue, @Value("${painpath.information.every}") Duration every) {
        return new Beat("overdue information", every, overdue::round);
    }

    @Bean
    Beat lapsedConsentRounds(LapsedConsents lapsed, @Value("${painpath.consents.every}") Duration every) {
        return new Beat("lapsed consents", every, lapsed::round);
    }

    @Bean
    ReferralDecider decider(PolicyPacks<ScreeningPolicy> packs) {
        return new ReferralDecider(packs.map(Screening::under)::on);
    }

    @Bean
    EventTypes<ReferralEvent> eventTypes() {
        return IntakeEventTypes.TYPES;
    }

    @Bean
    Reactions<ReferralCommand> reactions(ClinicCalendar calendar) {
        return IntakeReactions.all(calendar.zone());
    }

    /** What is derived from the journal, in its transaction: the worklist, messages that are due, letters to referrers. */
    @Bean
    @Primary
    Worklist<Referral> worklist(ReferralWorklist rows, DueMessages messages, OutcomeLetterRows letters) {
        return changed -> {
            rows.save(changed);
            messages.save(changed);
            letters.save(changed);
        };
    }

    /** The time of receipt is not compared: it is that of the first row. */
    @Bean
    Refold<Referral> refold(ReferralWorklist worklist) {
        return new Refold<>(
                worklist,
                "referral",
                List.of(
                        "version",
                        "stage",
                        "priority",
                        "missing",
                        "worst",
                        "changed_at",
                        "crisis_opened_on",
                        "crisis_reason",
                        "task",
                        "standing",
                        "letter_id",
                        "information_due_on",
                        "information_asked_of",
                        "information_overdue_of",
                        "escalate_on",
                        "consent_lapses_on"));
    }

    @Bean
    Clinic clinic(
            @Value("${painpath.mail.clinic}") String name,
            @Value("${painpath.mail.contact}") String contact,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        return new Clinic(name, contact, zone);
    }

    @Bean
    ClinicCalendar clinicCalendar(Clock clock, @Value("${painpath.clinic-zone}") ZoneId zone) {
        return new ClinicCalendar(clock, zone);
    }
}
