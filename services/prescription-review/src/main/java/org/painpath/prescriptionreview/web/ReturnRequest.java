package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.painpath.prescriptionreview.review.ReviewCommand.ReturnToEvaluation;

/** @param missing codes of what the evaluation is to supply, such as creatinine */
record ReturnRequest(
        @NotEmpty @Size(max = Code.MOST)
        List<@NotNull @Size(max = Code.LONGEST) @Pattern(regexp = Code.FORM) String> missing) {

    ReturnToEvaluation command(String by) {
        return new ReturnToEvaluation(missing, by);
    }
}
