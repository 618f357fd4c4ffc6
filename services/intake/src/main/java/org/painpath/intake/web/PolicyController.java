package org.painpath.intake.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.simulation.Simulation;
import org.painpath.intake.simulation.SimulationReport;
import org.painpath.intake.store.RecordedDecisions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The policies of screening, and what another one would have decided. */
@RestController
class PolicyController {

    private static final int LISTED = 100;

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

    /** @param inForce whether it is the one of today */
    record PackView(
            String version,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String signedOffBy,
            LocalDate signedOffOn,
            boolean inForce) {}

    record Packs(List<PackView> items) {}

    @GetMapping("/policy/packs")
    Packs packs() {
        PolicyPack<ScreeningPolicy> today = packs.packOn(calendar.today());
        return new Packs(packs.all().stream()
                .map(pack -> new PackView(
                        pack.version(),
                        pack.effectiveFrom(),
                        pack.effectiveTo(),
                        pack.signedOffBy(),
                        pack.signedOffOn(),
                        pack.equals(today)))
                .toList());
    }

    /** Replays what was decided under another policy; it changes nothing. */
    @PostMapping("/policy/simulate")
    SimulationReport simulate(@Valid @RequestBody SimulationBody body, Principal person) {
        Screening other = Screening.under(pack(body).policy());
        var simulation = new Simulation(other, calendar::of, body.list() == null ? LISTED : body.list());
        decisions.forEach(body.since() == null ? null : calendar.startOf(body.since()), simulation::replay);
        audit.record(person.getName(), "simulate-policy", null, "done");
        return simulation.report();
    }

    private PolicyPack<ScreeningPolicy> pack(SimulationBody body) {
        String version = body.version();
        if ((version == null) == (body.pack() == null)) {
            throw Refusal.field("pack", "either a pack or the version of one is given");
        }
        if (version != null) {
            return packs.version(version)
                    .orElseThrow(() -> Refusal.field("version", "must be that of a pack of GET /policy/packs"));
        }
        try {
            return body.read();
        } catch (BadPolicy bad) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "bad-policy", words(bad));
        }
    }

    private static String words(BadPolicy bad) {
        String words = String.join("; ", bad.faults());
        return words.substring(0, Math.min(words.length(), 2_000)) + ".";
    }
}
