package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.MissingData;

/** All rules of screening under one policy. Every rule is evaluated, none stops the others. */
public final class Screening {

    private final String policyVersion;
    /** In the order in which staff read the findings. */
    private final List<ScreeningRule> rules;

    private Screening(String policyVersion, List<ScreeningRule> rules) {
        this.policyVersion = policyVersion;
        this.rules = rules;
    }

    /** {@code INCOMPLETE}: a rule lacks data; {@code READY_FOR_DECISION}: every rule could be judged, whatever it said. */
    public enum Outcome {
        INCOMPLETE,
        READY_FOR_DECISION
    }

    /** @param missing codes of the inputs that are missing, each once: the finding's words in kebab-case */
    public record Result(Outcome outcome, List<Finding> findings, List<String> missing, String policyVersion) {
        public Result {
            findings = List.copyOf(findings);
            missing = List.copyOf(missing);
        }
    }

    public static Screening under(ScreeningPolicy policy) {
        return new Screening(
                policy.version(),
                Stream.of(gate(policy), safety(policy), circulationAndLiver(policy), consents(policy))
                        .flatMap(List::stream)
                        .toList());
    }

    public Result examine(ScreeningFacts facts, LocalDate today) {
        List<Finding> findings =
                rules.stream().map(rule -> rule.examine(facts, today)).toList();
        List<String> missing =
                findings.stream().flatMap(Screening::missingCode).distinct().toList();
        Outcome outcome = missing.isEmpty() ? Outcome.READY_FOR_DECISION : Outcome.INCOMPLETE;
        return new Result(outcome, findings, missing, policyVersion);
    }

    private static Stream<String> missingCode(Finding finding) {
        return finding instanceof MissingData missing
                ? Stream.of(missing.what().toLowerCase(Locale.ROOT).replace(' ', '-'))
                : Stream.empty();
    }

    private static List<ScreeningRule> gate(ScreeningPolicy policy) {
        return List.of(
                new PatientIsAdult(policy.adultAge()),
                new PainLastsOverThreeMonths(policy.chronicPainMonths()),
                new PainIsScored(policy.painBands()),
                new TwoFirstLineTreatmentsTried(
                        policy.firstLineClasses(), policy.firstLineTrials(), policy.adequateTrialWeeks()));
    }

    private static List<ScreeningRule> safety(ScreeningPolicy policy) {
        return List.of(
                new NoKetamineAllergy(),
                new NoAneurysmAvmOrIntracranialHaemorrhage(),
                new NotPregnantOrBreastfeeding(policy.childBearingFromAge(), policy.childBearingToAge()),
                new PregnancyTestIsRecent(
                        policy.childBearingFromAge(), policy.childBearingToAge(), policy.pregnancyTestMaxAgeDays()),
                new NoPsychosisOrMania(),
                new SuicideRiskIsLow());
    }

    private static List<ScreeningRule> circulationAndLiver(ScreeningPolicy policy) {
        var limit = new BloodPressureWithinLimit(policy.systolicLimit(), policy.diastolicLimit());
        return List.of(
                new HeartIsStable(),
                limit,
                new NoHypertensiveCrisis(policy.systolicCrisis(), policy.diastolicCrisis(), limit),
                new NoSevereLiverDisease(),
                new NoModerateLiverDisease());
    }

    private static List<ScreeningRule> consents(ScreeningPolicy policy) {
        return policy.consents().stream().<ScreeningRule>map(ConsentGiven::new).toList();
    }
}
