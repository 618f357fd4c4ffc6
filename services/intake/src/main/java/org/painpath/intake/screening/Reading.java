package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.AdequateTrial.Adequacy;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/**
 * What a policy makes of single facts, for whoever looks at a referral.
 *
 * @param conditions the coded pain conditions, best evidence first
 * @param treatments in the order in which they came
 */
public record Reading(List<Condition> conditions, List<Treatment> treatments) {

    /**
     * @param grade of the evidence for ketamine: B, C, D or none
     * @param words the condition and how good the evidence for it is
     * @param codeWords why the code cannot be used today; absent where it can
     */
    public record Condition(
            String system,
            String code,
            ConditionGroup group,
            String grade,
            String words,
            @Nullable String codeWords) {}

    /** @param adequacy absent for a class that is no first line: no trial of it is asked for */
    public record Treatment(
            DrugClass drugClass,
            @Nullable Adequacy adequacy,
            @Nullable Boolean helped) {}

    public static Reading of(ScreeningFacts facts, ScreeningPolicy policy, LocalDate today) {
        return new Reading(
                facts.conditions().stream()
                        .flatMap(coding -> condition(coding, today).stream())
                        .sorted((one, other) -> one.group().compareTo(other.group()))
                        .toList(),
                facts.priorTreatments().stream()
                        .map(treatment -> treatment(treatment, policy))
                        .toList());
    }

    private static Optional<Condition> condition(Coding coding, LocalDate today) {
        return PainCodes.groupOf(coding)
                .map(group -> new Condition(
                        coding.system(),
                        coding.code(),
                        group,
                        group.evidence().grade(),
                        group.words(),
                        CodeValidity.objection(coding, today).orElse(null)));
    }

    private static Treatment treatment(PriorTreatment treatment, ScreeningPolicy policy) {
        AdequateTrial asked = policy.firstLine().get(treatment.drugClass());
        return new Treatment(treatment.drugClass(), asked == null ? null : asked.judge(treatment), treatment.helped());
    }
}
