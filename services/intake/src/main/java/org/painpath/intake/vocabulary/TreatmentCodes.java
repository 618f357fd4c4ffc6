package org.painpath.intake.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/** Procedures that count as treatments of pain: SNOMED CT concepts and CPT ranges. */
public final class TreatmentCodes {
    private static final Map<String, DrugClass> SNOMED_CONCEPTS = Map.of(
            "91251008", DrugClass.PHYSICAL_THERAPY,
            "304891004", DrugClass.PSYCHOLOGICAL,
            "228557008", DrugClass.PSYCHOLOGICAL);

    private record CptRange(int first, int last, DrugClass drugClass) {}

    /** Epidural injection, stimulator, nerve and joint blocks; psychotherapy; physical therapy. */
    private static final List<CptRange> CPT_RANGES = List.of(
            new CptRange(62320, 62327, DrugClass.INTERVENTION),
            new CptRange(63650, 63655, DrugClass.INTERVENTION),
            new CptRange(64400, 64530, DrugClass.INTERVENTION),
            new CptRange(90832, 90838, DrugClass.PSYCHOLOGICAL),
            new CptRange(97110, 97140, DrugClass.PHYSICAL_THERAPY));

    private TreatmentCodes() {}

    public static Optional<DrugClass> classOf(List<Coding> codes) {
        return codes.stream().flatMap(coding -> classOf(coding).stream()).findFirst();
    }

    private static Optional<DrugClass> classOf(Coding coding) {
        return switch (coding.system()) {
            case CodeSystems.SNOMED -> Optional.ofNullable(SNOMED_CONCEPTS.get(coding.code()));
            case CodeSystems.CPT -> cpt(coding.code());
            default -> Optional.empty();
        };
    }

    private static Optional<DrugClass> cpt(String code) {
        if (!code.matches("\\d{5}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code);
        return CPT_RANGES.stream()
                .filter(range -> number >= range.first() && number <= range.last())
                .map(CptRange::drugClass)
                .findFirst();
    }
}
