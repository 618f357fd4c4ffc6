package org.painpath.intake.web;

import jakarta.validation.Valid;
import java.security.Principal;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.rules.simulation.Simulation;
import org.painpath.chassis.rules.simulation.SimulationReport;
import org.painpath.chassis.simulation.Packs;
import org.painpath.chassis.simulation.SimulationBody;
import org.painpath.intake.policy.PackReader;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.store.RecordedDecisions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The policies of screening, and what another one would have decided. */
@RestController
class PolicyController {
    private final PolicyPacks<ScreeningPolicy> packs;
    private final RecordedDecisions decisions;
    private final ClinicCalendar calendar;
    private final Audit audit;

    PolicyController(
            PolicyPacks<ScreeningPolicy> packs, RecordedDecisions decisions, ClinicCalendar calendar, Audit audit) {
        this.packs = packs;
        this.decisions = decisions;
        this.calendar = calendar;
        this.audit = audit;
    }

    @GetMapping("/policy/packs")
    Packs packs() {
        return Packs.of(packs, calendar.today());
    }

    /** Replays what was decided under another policy; it changes nothing. */
    @PostMapping("/policy/simulate")
    SimulationReport simulate(@Valid @RequestBody SimulationBody body, Principal person) {
        Screening other = Screening.under(body.asked(packs, PackReader::read).policy());
        var simulation = new Simulation<ScreeningFacts>(
                other.policyVersion(),
                decision -> ReferralScreened.of(other.examine(decision.facts(), calendar.of(decision.at())))
                        .judged(),
                body.mostListed());
        decisions.forEach(body.since() == null ? null : calendar.startOf(body.since()), simulation::replay);
        audit.record(person.getName(), "simulate-policy", null, "done");
        return simulation.report();
    }
}
