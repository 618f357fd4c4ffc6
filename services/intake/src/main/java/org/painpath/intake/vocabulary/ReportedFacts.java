package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.ChildPugh;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * What a referrer states outright: the day the pain began (LOINC 11368-8) and our own codes, for facts that terminologies leave
 * to free text.
 */
final class ReportedFacts {
    private static final String ONSET = "11368-8";
    private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(5200);

    private ReportedFacts() {}

    static void read(Observations observations, ScreeningFactsDraft draft) {
        observations.latest(ONSET).map(ReportedFacts::day).ifPresent(draft::painOnset);
        yes(observations, "pain-recurrent-over-three-months").ifPresent(draft::recurrentOverThreeMonths);
        draft.inPersonEvaluationOn(observations
                .latest(CodeSystems.PAINPATH, "in-person-evaluation")
                .map(ReportedFacts::day)
                .orElse(null));
        stated(observations, "child-pugh", ChildPugh.class).ifPresent(draft::childPugh);
    }

    static List<Consent> consents(Observations observations) {
        return observations.all(CodeSystems.PAINPATH, "consent").stream()
                .map(observed -> Answers.constant(observed.answer(), Consent.class))
                .filter(Objects::nonNull)
                .toList();
    }

    static Optional<Boolean> ketamineAllergy(Observations observations) {
        return yes(observations, "ketamine-allergy");
    }

    static List<PriorTreatment> treatments(Observations observations) {
        return observations.all(CodeSystems.PAINPATH, "prior-treatment").stream()
                .map(observed -> treatment(observations, observed))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable PriorTreatment treatment(Observations observations, Observed observed) {
        DrugClass drugClass = Answers.constant(observed.answer(), DrugClass.class);
        Integer weeks = observations
                .beside(observed, CodeSystems.PAINPATH, "prior-treatment-weeks")
                .map(ReportedFacts::weeks)
                .orElse(null);
        Integer atHighestDose = observations
                .beside(observed, CodeSystems.PAINPATH, "prior-treatment-weeks-at-highest-dose")
                .map(ReportedFacts::weeks)
                .orElse(null);
        Boolean helped = observations
                .beside(observed, CodeSystems.PAINPATH, "prior-treatment-helped")
                .map(answer -> Answers.yes(answer.answer()))
                .orElse(null);
        return drugClass == null ? null : new PriorTreatment(drugClass, weeks, atHighestDose, helped);
    }

    private static @Nullable Integer weeks(Observed observed) {
        BigDecimal number = observed.number();
        if (number == null || number.signum() < 0 || number.compareTo(MOST_WEEKS) > 0) {
            return null;
        }
        return number.intValue();
    }

    private static @Nullable LocalDate day(Observed observed) {
        return observed.answer() instanceof Answer.Day day ? day.day() : null;
    }

    static Optional<Boolean> yes(Observations observations, String code) {
        return observations
                .latest(CodeSystems.PAINPATH, code)
                .flatMap(observed -> Optional.ofNullable(Answers.yes(observed.answer())));
    }

    static <E extends Enum<E>> Optional<E> stated(Observations observations, String code, Class<E> type) {
        return observations
                .latest(CodeSystems.PAINPATH, code)
                .flatMap(observed -> Optional.ofNullable(Answers.constant(observed.answer(), type)));
    }
}
