package org.painpath.intake.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/**
 * The analgesics and co-analgesics that count as prior treatments, by RxNorm ingredient; products are recognised by the ingredient's
 * name in their label.
 *
 * <p>Source: classes as in clinical reference 1.3 (NEUPSIG).
 */
enum Ingredient {
    AMITRIPTYLINE("704", DrugClass.TCA),
    NORTRIPTYLINE("7531", DrugClass.TCA),
    IMIPRAMINE("5691", DrugClass.TCA),
    DESIPRAMINE("3247", DrugClass.TCA),
    CLOMIPRAMINE("2597", DrugClass.TCA),
    DOXEPIN("3638", DrugClass.TCA),
    DULOXETINE("72625", DrugClass.SNRI),
    VENLAFAXINE("39786", DrugClass.SNRI),
    DESVENLAFAXINE("734064", DrugClass.SNRI),
    MILNACIPRAN("588250", DrugClass.SNRI),
    GABAPENTIN("25480", DrugClass.GABAPENTINOID),
    PREGABALIN("187832", DrugClass.GABAPENTINOID),
    TRAMADOL("10689", DrugClass.OPIOID),
    TAPENTADOL("787390", DrugClass.OPIOID),
    CODEINE("2670", DrugClass.OPIOID),
    HYDROCODONE("5489", DrugClass.OPIOID),
    OXYCODONE("7804", DrugClass.OPIOID),
    OXYMORPHONE("7814", DrugClass.OPIOID),
    MORPHINE("7052", DrugClass.OPIOID),
    HYDROMORPHONE("3423", DrugClass.OPIOID),
    FENTANYL("4337", DrugClass.OPIOID),
    METHADONE("6813", DrugClass.OPIOID),
    BUPRENORPHINE("1819", DrugClass.OPIOID),
    IBUPROFEN("5640", DrugClass.NSAID),
    NAPROXEN("7258", DrugClass.NSAID),
    DICLOFENAC("3355", DrugClass.NSAID),
    MELOXICAM("41493", DrugClass.NSAID),
    CELECOXIB("140587", DrugClass.NSAID),
    LIDOCAINE("6387", DrugClass.TOPICAL),
    CAPSAICIN("1992", DrugClass.TOPICAL);

    private final String rxnorm;
    private final DrugClass drugClass;

    Ingredient(String rxnorm, DrugClass drugClass) {
        this.rxnorm = rxnorm;
        this.drugClass = drugClass;
    }

    DrugClass drugClass() {
        return drugClass;
    }

    Coding coding() {
        return new Coding(CodeSystems.RXNORM, rxnorm, name().toLowerCase(Locale.ROOT));
    }

    static List<Ingredient> in(Medicine medicine) {
        String label = Optional.ofNullable(medicine.words()).orElse("").toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(ingredient -> ingredient.isNamedIn(label) || ingredient.isCodedIn(medicine))
                .toList();
    }

    /** A name is not found inside a longer one: venlafaxine is not desvenlafaxine. */
    private boolean isNamedIn(String label) {
        int at = label.indexOf(name());
        return at == 0 || (at > 0 && !Character.isLetter(label.charAt(at - 1)));
    }

    private boolean isCodedIn(Medicine medicine) {
        return medicine.codes().stream()
                .anyMatch(coding -> coding.system().equals(CodeSystems.RXNORM)
                        && coding.code().equals(rxnorm));
    }
}
