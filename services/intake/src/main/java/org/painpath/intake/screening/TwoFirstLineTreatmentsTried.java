package org.painpath.intake.screening;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/**
 * The pain is refractory: two first-line drug classes were taken long enough and did not help. A trial whose length or
 * effect is not known does not count, and is asked for where it would decide; so is a dose where the policy wants it.
 *
 * <p>Source: policy proposal in clinical reference 1.3; first-line classes from key NEUPSIG.
 *
 * @param doseMustBeKnown whether a trial that is long enough counts only when its dose was told
 */
record TwoFirstLineTreatmentsTried(Map<DrugClass, AdequateTrial> firstLine, int needed, boolean doseMustBeKnown)
        implements ScreeningRule {
    static final String NAME = "two-first-line-treatments-tried";
    private static final Item TREATMENTS = new Item(
            "prior treatments", "Which treatments were tried so far", List.of(Source.REFERRER, Source.PATIENT));
    private static final Item LENGTH_AND_EFFECT = new Item(
            "length and effect of prior treatments",
            "How long each treatment was tried, and whether it helped",
            List.of(Source.REFERRER, Source.PATIENT));

    @Override
    public RuleCard card() {
        return RuleCard.optional(NAME, "1.3", "NEUPSIG, proposal", Severity.HOLD, TREATMENTS, LENGTH_AND_EFFECT);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        if (facts.priorTreatments().isEmpty()) {
            return TREATMENTS.missingFor(NAME);
        }
        int failed = classes(facts, Trial.FAILED).size();
        if (failed >= needed) {
            return new Satisfied(NAME);
        }
        return classes(facts, Trial.FAILED, Trial.UNCLEAR).size() >= needed
                ? LENGTH_AND_EFFECT.missingFor(NAME)
                : new Concern(NAME, Severity.HOLD, words(failed));
    }

    private enum Trial {
        FAILED,
        UNCLEAR,
        NOT_COUNTED
    }

    private Set<DrugClass> classes(ScreeningFacts facts, Trial... counted) {
        Set<Trial> kinds = Set.of(counted);
        return facts.priorTreatments().stream()
                .filter(treatment -> kinds.contains(trial(treatment)))
                .map(PriorTreatment::drugClass)
                .collect(toSet());
    }

    private Trial trial(PriorTreatment treatment) {
        AdequateTrial asked = firstLine.get(treatment.drugClass());
        if (asked == null || Boolean.TRUE.equals(treatment.helped())) {
            return Trial.NOT_COUNTED;
        }
        return switch (asked.judge(treatment)) {
            case TOO_SHORT, DOSE_TOO_LOW -> Trial.NOT_COUNTED;
            case LENGTH_NOT_TOLD -> Trial.UNCLEAR;
            case LONG_ENOUGH_DOSE_NOT_TOLD -> doseMustBeKnown ? Trial.UNCLEAR : withoutHelp(treatment);
            case ADEQUATE -> withoutHelp(treatment);
        };
    }

    private static Trial withoutHelp(PriorTreatment treatment) {
        return treatment.helped() == null ? Trial.UNCLEAR : Trial.FAILED;
    }

    private String words(int failed) {
        return "%d of %d first-line drug classes were tried long enough, in dose and weeks, without help."
                .formatted(failed, needed);
    }
}
