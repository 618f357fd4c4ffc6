package org.painpath.intake.screening;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/**
 * Two first-line drug classes were taken long enough and did not help. A trial whose length or effect is not
 * known does not count, and is asked for where it would decide.
 *
 * <p>Source: policy proposal in clinical reference 1.3; first-line classes from key NEUPSIG.
 *
 * @param adequateWeeks weeks from which a trial counts
 */
record TwoFirstLineTreatmentsTried(Set<DrugClass> firstLine, int needed, int adequateWeeks) implements ScreeningRule {
    static final String NAME = "two-first-line-treatments-tried";

    @Override
    public Finding examine(ScreeningFacts facts, LocalDate today) {
        if (facts.priorTreatments().isEmpty()) {
            return new MissingData(NAME, "prior treatments");
        }
        int failed = classes(facts, Trial.FAILED).size();
        if (failed >= needed) {
            return new Satisfied(NAME);
        }
        return classes(facts, Trial.FAILED, Trial.UNCLEAR).size() >= needed
                ? new MissingData(NAME, "length and effect of prior treatments")
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
        Integer weeks = treatment.weeks();
        Boolean helped = treatment.helped();
        boolean tooShort = weeks != null && weeks < adequateWeeks;
        if (!firstLine.contains(treatment.drugClass()) || tooShort || Boolean.TRUE.equals(helped)) {
            return Trial.NOT_COUNTED;
        }
        return weeks == null || helped == null ? Trial.UNCLEAR : Trial.FAILED;
    }

    private String words(int failed) {
        return "%d of %d first-line drug classes were tried for %d weeks or more without help."
                .formatted(failed, needed, adequateWeeks);
    }
}
