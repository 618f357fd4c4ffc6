package org.painpath.prescriptionreview.interactions;

import java.util.regex.Pattern;
import org.painpath.prescriptionreview.facts.Coding;

/**
 * A row of the short list.
 *
 * @param rxcui RxNorm code of the ingredient, a dash for one that is recognised by name alone
 * @param name as a whole word in the display of any product that contains it
 */
record Ingredient(String rxcui, String name, DrugGroup group, Pattern word) {

    private static final String NAME_ONLY = "-";

    static Ingredient of(String rxcui, String name, DrugGroup group) {
        return new Ingredient(
                rxcui, name, group, Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE));
    }

    /** By code, or by name: a product's own code says nothing about its ingredients, its display does. */
    boolean isIn(Coding medication) {
        boolean sameCode = !NAME_ONLY.equals(rxcui)
                && Coding.RXNORM.equals(medication.system())
                && rxcui.equals(medication.code());
        String display = medication.display();
        return sameCode || (display != null && word.matcher(display).find());
    }
}
