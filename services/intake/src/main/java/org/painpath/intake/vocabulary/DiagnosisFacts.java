package org.painpath.intake.vocabulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Cardiac;
import org.painpath.intake.screening.PsychosisOrMania;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * What diagnoses say by themselves. A diagnosis that is not there says nothing: its absence from a referral is not the
 * absence of the disease, and heart disease without a word on its course is not stable.
 *
 * <p>Source: clinical reference 1.2 (pain) and 2.2, rules C02, C05, C07, C09.
 */
final class DiagnosisFacts {
    private static final CodeList PAIN = new CodeList(
            Set.of(
                    "G890", "G892", "G893", "G894", "R52", "M797", "G905", "G564", "G577", "M792", "B0222", "B0223",
                    "B0229", "E1142", "E1042", "E1140", "G620", "G629", "G546", "G500", "M541", "M545", "M961"),
            Set.of(
                    "82423001",
                    "373621006",
                    "203082005",
                    "95417003",
                    "128200000",
                    "247398009",
                    "278860009",
                    "1121000119107"));
    private static final CodeList ANEURYSM_AVM_OR_ICH = new CodeList(
            Set.of("I60", "I61", "I62", "I671", "I71", "I72", "Q282", "Q273"),
            Set.of("432119003", "128608001", "233985008", "274100004", "1386000"));
    private static final CodeList PSYCHOSIS_OR_MANIA = new CodeList(
            Set.of("F20", "F22", "F23", "F24", "F25", "F28", "F29", "F30", "F310", "F311", "F312"),
            Set.of("58214004", "69322001", "231494001"));
    private static final CodeList UNSTABLE_HEART =
            new CodeList(Set.of("I200", "I5021", "I5023", "I5031", "I5033", "I5041", "I5043"), Set.of("4557003"));
    private static final CodeList HYPERTENSIVE_CRISIS = new CodeList(Set.of("I16"), Set.of("706882009"));

    private DiagnosisFacts() {}

    static void read(List<Diagnosed> diagnoses, Observations observations, ScreeningFactsDraft draft) {
        List<Diagnosed> active = diagnoses.stream().filter(Diagnosed::active).toList();
        draft.conditions(active.stream()
                        .flatMap(diagnosed -> diagnosed.codes().stream())
                        .filter(coding -> CodeSystems.classifiesDiagnoses(coding.system()))
                        .distinct()
                        .toList())
                .painOnset(painOnset(active))
                .aneurysmAvmOrIch(either(
                        has(diagnoses, ANEURYSM_AVM_OR_ICH), ReportedFacts.yes(observations, "aneurysm-avm-or-ich")))
                .hypertensiveCrisisSymptoms(either(
                        has(active, HYPERTENSIVE_CRISIS),
                        ReportedFacts.yes(observations, "hypertensive-crisis-symptoms")))
                .psychosisOrMania(worse(
                        psychosisOrMania(diagnoses),
                        ReportedFacts.stated(observations, "psychosis-or-mania", PsychosisOrMania.class)))
                .cardiac(worse(
                        has(active, UNSTABLE_HEART) ? Cardiac.UNSTABLE : null,
                        ReportedFacts.stated(observations, "cardiac", Cardiac.class)));
    }

    private static boolean has(List<Diagnosed> diagnoses, CodeList list) {
        return diagnoses.stream().anyMatch(diagnosed -> diagnosed.anyOf(list));
    }

    /** A statement does not take back a diagnosis. */
    private static @Nullable Boolean either(boolean diagnosed, Optional<Boolean> stated) {
        return diagnosed ? Boolean.TRUE : stated.orElse(null);
    }

    /** The constants are in the order of their danger, the worst first. */
    private static <E extends Enum<E>> @Nullable E worse(@Nullable E diagnosed, Optional<E> stated) {
        return Stream.concat(Optional.ofNullable(diagnosed).stream(), stated.stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate painOnset(List<Diagnosed> active) {
        return active.stream()
                .filter(diagnosed -> diagnosed.anyOf(PAIN))
                .map(Diagnosed::sinceAtLatest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable PsychosisOrMania psychosisOrMania(List<Diagnosed> diagnoses) {
        return diagnoses.stream()
                .filter(diagnosed -> diagnosed.anyOf(PSYCHOSIS_OR_MANIA))
                .map(diagnosed -> diagnosed.active() ? PsychosisOrMania.ACTIVE : PsychosisOrMania.HISTORY)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
