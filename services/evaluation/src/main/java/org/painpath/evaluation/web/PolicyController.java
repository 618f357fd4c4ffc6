package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.rules.simulation.Simulation;
import org.painpath.chassis.rules.simulation.SimulationReport;
import org.painpath.chassis.simulation.Packs;
import org.painpath.chassis.simulation.SimulationBody;
import org.painpath.chassis.web.Commands;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.policy.PackReader;
import org.painpath.evaluation.simulation.AssessedOn;
import org.painpath.evaluation.store.RecordedAssessments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The policies of evaluations, and what another one would have said of what was decided. */
@RestController
class PolicyController {
    private final PolicyPacks<AssessmentPolicy> packs;
    private final RecordedAssessments assessments;
    private final Commands<?, ?, ?> commands;
    private final Audit audit;
    private final ZoneId zone;

    PolicyController(
            PolicyPacks<AssessmentPolicy> packs,
            RecordedAssessments assessments,
            Commands<?, ?, ?> commands,
            Audit audit,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        this.packs = packs;
        this.assessments = assessments;
        this.commands = commands;
        this.audit = audit;
        this.zone = zone;
    }

    @GetMapping("/policy/packs")
    Packs packs() {
        return Packs.of(packs, LocalDate.ofInstant(commands.now(), zone));
    }

    /** Replays what was decided under another policy; it changes nothing. */
    @PostMapping("/policy/simulate")
    SimulationReport simulate(@Valid @RequestBody SimulationBody body, Principal person) {
        var other = new CandidateRules(body.asked(packs, PackReader::read).policy());
        var simulation = new Simulation<AssessedOn>(
                other.policy().version(), decision -> decision.facts().under(other), body.mostListed());
        assessments.forEach(body.since(), simulation::replay);
        audit.record(person.getName(), "simulate-policy", null, "done");
        return simulation.report();
    }
}
