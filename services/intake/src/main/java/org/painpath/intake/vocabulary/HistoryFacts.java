package org.painpath.intake.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.DatedPoints;
import org.painpath.intake.screening.Glaucoma;
import org.painpath.intake.screening.MedicalHistory;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.SubstanceUse;

/**
 * Diseases and first values for rules C12 to C18, C21 and C22, by diagnosis, LOINC and our own codes. A diagnosis that does not
 * say whether it is under control (glaucoma, seizures, sleep apnoea) leaves the fact unknown.
 *
 * <p>Source: clinical reference 1.2, 1.3 and 2.2.
 */
final class HistoryFacts {
    private static final CodeList RAISED_PRESSURE = new CodeList(Set.of("G932"), Set.of("271719001"));
    private static final CodeList URINARY_TRACT = new CodeList(Set.of("N301", "R31"), Set.of("197834003"));
    /** Abuse of and dependence on any substance but tobacco. */
    private static final CodeList SUBSTANCE_USE = substances("F1%s1", "F1%s2");

    private static final CodeList IN_REMISSION = substances("F1%s11", "F1%s21");

    private HistoryFacts() {}

    private static CodeList substances(String... forms) {
        return new CodeList(
                Stream.of(forms)
                        .flatMap(form -> Stream.of("0", "1", "2", "3", "4", "5", "6", "8", "9")
                                .map(form::formatted))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    static void read(List<Diagnosed> diagnoses, Observations observations, ScreeningFactsDraft draft) {
        var values = new MeasuredValues(observations);
        var audit = values.points("75624-7", 40);
        var dast10 = values.points("82667-7", 10);
        draft.history(new MedicalHistory(
                        either(diagnoses, RAISED_PRESSURE, observations, "raised-intracranial-pressure"),
                        ReportedFacts.stated(observations, "glaucoma", Glaucoma.class)
                                .orElse(null),
                        substanceUse(diagnoses, observations),
                        audit.map(DatedPoints::points).orElse(null),
                        dast10.map(DatedPoints::points).orElse(null),
                        either(diagnoses, URINARY_TRACT, observations, "urinary-tract-disease"),
                        ReportedFacts.yes(observations, "untreated-sleep-apnoea")
                                .orElse(null),
                        values.newest(List.of("59408-5", "2708-6"), MeasuredValues.PERCENT, 50, 100),
                        ReportedFacts.yes(observations, "uncontrolled-thyroid-porphyria-or-seizures")
                                .orElse(null),
                        values.newest(List.of("1742-6"), MeasuredValues.ENZYME, 0, 20_000),
                        values.newest(List.of("1920-8"), MeasuredValues.ENZYME, 0, 20_000),
                        values.newest(List.of("98979-8", "62238-1", "33914-3"), MeasuredValues.FILTRATION, 0, 200),
                        audit.map(DatedPoints::on).orElse(null),
                        dast10.map(DatedPoints::on).orElse(null))
                .orAbsent());
    }

    /** A statement does not take back a diagnosis. */
    private static @Nullable Boolean either(
            List<Diagnosed> diagnoses, CodeList list, Observations observations, String code) {
        boolean diagnosed = diagnoses.stream().filter(Diagnosed::active).anyMatch(diagnosis -> diagnosis.anyOf(list));
        return diagnosed ? Boolean.TRUE : ReportedFacts.yes(observations, code).orElse(null);
    }

    /** The constants are in the order of their danger, the worst first. */
    private static @Nullable SubstanceUse substanceUse(List<Diagnosed> diagnoses, Observations observations) {
        Optional<SubstanceUse> stated = ReportedFacts.stated(observations, "substance-use", SubstanceUse.class);
        return Stream.concat(diagnoses.stream().flatMap(diagnosis -> ofDiagnosis(diagnosis).stream()), stated.stream())
                .min(Enum::compareTo)
                .orElse(null);
    }

    private static Optional<SubstanceUse> ofDiagnosis(Diagnosed diagnosis) {
        if (!diagnosis.anyOf(SUBSTANCE_USE)) {
            return Optional.empty();
        }
        boolean past = !diagnosis.active() || diagnosis.anyOf(IN_REMISSION);
        return Optional.of(past ? SubstanceUse.HISTORY : SubstanceUse.ACTIVE);
    }
}
