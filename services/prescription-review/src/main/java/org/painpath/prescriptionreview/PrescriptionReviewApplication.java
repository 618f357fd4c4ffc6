package org.painpath.prescriptionreview;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.painpath.chassis.Beat;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.events.ReviewEventTypes;
import org.painpath.prescriptionreview.events.ReviewReactions;
import org.painpath.prescriptionreview.policy.DosingPackReader;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewDecider;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.store.DueHandOffs;
import org.painpath.prescriptionreview.store.EndedTapers;
import org.painpath.prescriptionreview.store.ReviewWorklist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The prescription-review service. */
@SpringBootApplication(proxyBeanMethods = false)
public class PrescriptionReviewApplication {

    public static void main(String[] args) {
        SpringApplication.run(PrescriptionReviewApplication.class, args);
    }

    /** @throws org.painpath.chassis.policy.BadPolicy and the service does not start */
    @Bean
    PolicyPacks<DosingPolicy> policyPacks(
            @Value("${painpath.policy-directory}") String directory,
            @Value("${painpath.clinic-zone}") ZoneId zone,
            Clock clock) {
        PolicyPacks<DosingPolicy> packs = PolicyFiles.load("dosing", directory, DosingPackReader::read);
        packs.packOn(LocalDate.ofInstant(clock.instant(), zone));
        return packs;
    }

    @Bean
    ReviewDecider decider(PolicyPacks<DosingPolicy> packs) {
        return new ReviewDecider(packs::on);
    }

    @Bean
    EventTypes<ReviewEvent> eventTypes() {
        return ReviewEventTypes.all();
    }

    @Bean
    Reactions<ReviewCommand> reactions() {
        return ReviewReactions.all();
    }

    @Bean
    ReviewWorklist reviewWorklist(JdbcTemplate jdbc) {
        return new ReviewWorklist(jdbc);
    }

    /** What is derived from the journal, in its transaction: what the pharmacy is told of the rows that the worklist does not know yet. */
    @Bean
    @Primary
    Worklist<Review> worklist(ReviewWorklist rows, DueHandOffs messages) {
        return changed -> {
            messages.save(changed);
            rows.save(changed);
        };
    }

    @Bean
    Beat endedTaperRounds(EndedTapers tapers, @Value("${painpath.tapers.every}") Duration every) {
        return new Beat("ended tapers", every, tapers::round);
    }

    /** Revision, age and indication are not compared: a closed row keeps what was known of the referral. */
    @Bean
    Refold<Review> refold(ReviewWorklist worklist) {
        return new Refold<>(
                worklist,
                "review",
                List.of(
                        "version",
                        "stage",
                        "change_of_dose",
                        "blockers",
                        "obstacles",
                        "expires_on",
                        "taper_ends_on",
                        "changed_at"));
    }
}
