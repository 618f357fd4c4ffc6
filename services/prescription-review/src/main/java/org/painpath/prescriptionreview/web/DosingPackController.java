package org.painpath.prescriptionreview.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.web.Commands;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policies that doses are judged by, with every number of theirs. */
@RestController
class DosingPackController {
    private final PolicyPacks<DosingPolicy> packs;
    private final Commands<ReviewCommand, Review, ReviewEvent> commands;
    private final ZoneId clinic;

    DosingPackController(
            PolicyPacks<DosingPolicy> packs,
            Commands<ReviewCommand, Review, ReviewEvent> commands,
            @Value("${painpath.clinic-zone}") ZoneId clinic) {
        this.packs = packs;
        this.commands = commands;
        this.clinic = clinic;
    }

    /** @param inForce whether it is the one of today */
    record DosingPack(
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String signedOffBy,
            LocalDate signedOffOn,
            boolean inForce,
            DosingPolicy policy) {}

    record DosingPacks(List<DosingPack> items) {}

    @GetMapping("/policy/dosing-packs")
    DosingPacks dosingPacks() {
        PolicyPack<DosingPolicy> today = packs.packOn(LocalDate.ofInstant(commands.now(), clinic));
        return new DosingPacks(packs.all().stream()
                .map(pack -> new DosingPack(
                        pack.effectiveFrom(),
                        pack.effectiveTo(),
                        pack.signedOffBy(),
                        pack.signedOffOn(),
                        pack.equals(today),
                        pack.policy()))
                .toList());
    }
}
