package org.painpath.intake.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** What the patient takes now, coded or counted, and which treatments of pain were tried before. */
final class MedicineFacts {
    /** ATC groups, for senders that do not use RxNorm. */
    private static final Map<String, DrugClass> ATC_CLASSES = Map.of(
            "N06AA", DrugClass.TCA,
            "N06AX16", DrugClass.SNRI,
            "N06AX17", DrugClass.SNRI,
            "N06AX21", DrugClass.SNRI,
            "N02BF", DrugClass.GABAPENTINOID,
            "N03AX12", DrugClass.GABAPENTINOID,
            "N03AX16", DrugClass.GABAPENTINOID,
            "N02A", DrugClass.OPIOID,
            "M01A", DrugClass.NSAID,
            "M02A", DrugClass.TOPICAL);

    private MedicineFacts() {}

    static void read(List<Medicine> medicines, List<PriorTreatment> otherTreatments, ScreeningFactsDraft draft) {
        List<Medicine> current = medicines.stream().filter(Medicine::current).toList();
        draft.medications(
                current.stream().flatMap(MedicineFacts::codings).distinct().toList());
        if (!current.isEmpty()) {
            draft.uncodedMedications((int) current.stream()
                    .filter(medicine -> codes(medicine).findAny().isEmpty())
                    .count());
        }
        List<PriorTreatment> treatments = new ArrayList<>(otherTreatments);
        medicines.stream()
                .filter(medicine -> !medicine.current())
                .forEach(medicine -> treatments.addAll(tried(medicine)));
        draft.priorTreatments(treatments.stream().distinct().toList());
    }

    /** The codes as sent and, where a product is recognised, its ingredients; a medicine in words only stays uncoded. */
    private static Stream<Coding> codings(Medicine medicine) {
        Map<String, Coding> codings = new LinkedHashMap<>();
        codes(medicine).forEach(coding -> codings.put(coding.system() + '|' + coding.code(), coding));
        if (!codings.isEmpty()) {
            Ingredient.in(medicine).stream()
                    .map(Ingredient::coding)
                    .forEach(coding -> codings.put(coding.system() + '|' + coding.code(), coding));
        }
        return codings.values().stream();
    }

    private static Stream<Coding> codes(Medicine medicine) {
        return medicine.codes().stream().filter(coding -> CodeSystems.classifiesMedicines(coding.system()));
    }

    private static List<PriorTreatment> tried(Medicine medicine) {
        return Stream.concat(
                        Ingredient.in(medicine).stream().map(Ingredient::drugClass),
                        medicine.codes().stream().flatMap(MedicineFacts::atcClass))
                .distinct()
                .map(drugClass -> new PriorTreatment(drugClass, medicine.weeks(), null))
                .toList();
    }

    private static Stream<DrugClass> atcClass(Coding coding) {
        return coding.system().equals(CodeSystems.ATC)
                ? ATC_CLASSES.entrySet().stream()
                        .filter(group -> coding.code().startsWith(group.getKey()))
                        .map(Map.Entry::getValue)
                : Stream.empty();
    }
}
