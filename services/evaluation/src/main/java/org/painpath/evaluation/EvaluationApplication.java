package org.painpath.evaluation;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.telehealth.JitsiRooms;
import org.painpath.chassis.telehealth.TelehealthProvider;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.assessment.CandidateRulesOfTheDay;
import org.painpath.evaluation.diagnostics.Catalogue;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.evaluation.events.EvaluationEventTypes;
import org.painpath.evaluation.events.EvaluationReactions;
import org.painpath.evaluation.policy.CatalogueReader;
import org.painpath.evaluation.policy.PackReader;
import org.painpath.evaluation.store.BookedSlots;
import org.painpath.evaluation.store.EvaluationWorklist;
import org.painpath.evaluation.store.KeptVisits;
import org.painpath.evaluation.ucum.UcumConversion;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationDecider;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The evaluation service. */
@SpringBootApplication(proxyBeanMethods = false)
public class EvaluationApplication {

    public static void main(String[] args) {
        SpringApplication.run(EvaluationApplication.class, args);
    }

    /** @throws org.painpath.chassis.policy.BadPolicy and the service does not start */
    @Bean
    PolicyPacks<AssessmentPolicy> packs(
            @Value("${painpath.policy-directory}") String directory,
            @Value("${painpath.clinic-zone}") ZoneId zone,
            Clock clock) {
        PolicyPacks<AssessmentPolicy> packs = PolicyFiles.load("evaluation", directory, PackReader::read);
        packs.packOn(LocalDate.ofInstant(clock.instant(), zone));
        return packs;
    }

    @Bean
    CandidateRulesOfTheDay policies(PolicyPacks<AssessmentPolicy> packs) {
        return packs.map(CandidateRules::new)::on;
    }

    /** @throws org.painpath.chassis.policy.BadPolicy and the service does not start */
    @Bean
    CatalogueOfTheDay catalogues(
            @Value("${painpath.policy-directory}") String directory,
            @Value("${painpath.clinic-zone}") ZoneId zone,
            Clock clock) {
        PolicyPacks<Catalogue> packs = PolicyFiles.load("catalogue", directory, CatalogueReader::read);
        packs.packOn(LocalDate.ofInstant(clock.instant(), zone));
        return CatalogueOfTheDay.of(packs);
    }

    @Bean
    UnitConversion unitConversion() {
        return UcumConversion.load();
    }

    @Bean
    EvaluationDecider decider(
            CandidateRulesOfTheDay policies,
            CatalogueOfTheDay catalogues,
            UnitConversion conversion,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        return new EvaluationDecider(policies, catalogues, conversion, zone);
    }

    @Bean
    EventTypes<EvaluationEvent> eventTypes() {
        return EvaluationEventTypes.all();
    }

    @Bean
    Reactions<EvaluationCommand> reactions() {
        return EvaluationReactions.all();
    }

    @Bean
    Worklist<Evaluation> worklist(JdbcTemplate jdbc) {
        var rows = new EvaluationWorklist(jdbc);
        var slots = new BookedSlots(jdbc);
        var visits = new KeptVisits(jdbc);
        return changed -> {
            rows.save(changed);
            slots.save(changed);
            visits.save(changed);
        };
    }

    @Bean
    TelehealthProvider telehealth(@Value("${painpath.telehealth.jitsi}") URI server) {
        return new JitsiRooms(server);
    }

    /** Priority, age and sex are not compared: a cancelled row keeps what was known of the referral. */
    @Bean
    Refold<Evaluation> refold(JdbcTemplate jdbc) {
        return new Refold<>(
                new EvaluationWorklist(jdbc),
                "evaluation",
                List.of(
                        "version",
                        "stage",
                        "next_appointment_at",
                        "pending_tests",
                        "in_person_tasks",
                        "unseen_results",
                        "critical_results",
                        "obstacles",
                        "visits_without_consent",
                        "changed_at"));
    }
}
