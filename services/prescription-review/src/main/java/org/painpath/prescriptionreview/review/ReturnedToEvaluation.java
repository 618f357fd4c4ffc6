package org.painpath.prescriptionreview.review;

import java.util.List;

/**
 * Facts are missing that only an evaluation can supply.
 *
 * @param missing kebab-case names, such as creatinine
 */
public record ReturnedToEvaluation(List<String> missing, String by) implements ReviewEvent {
    public ReturnedToEvaluation {
        missing = List.copyOf(missing);
    }
}
