package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.painpath.prescriptionreview.review.ReviewCommand.Discontinue;
import org.painpath.prescriptionreview.review.ReviewCommand.Reject;
import org.painpath.prescriptionreview.review.ReviewCommand.Resume;
import org.painpath.prescriptionreview.review.ReviewCommand.Suspend;

/** @param reasonCode a code, never a sentence */
record ReasonRequest(
        @NotNull @Size(max = Code.LONGEST) @Pattern(regexp = Code.FORM)
        String reasonCode) {

    Reject reject(String by, LocalDate on) {
        return new Reject(reasonCode, by, on);
    }

    Suspend suspend(String by) {
        return new Suspend(reasonCode, by);
    }

    Resume resume(String by, LocalDate on) {
        return new Resume(reasonCode, by, on);
    }

    Discontinue discontinue(String by) {
        return new Discontinue(reasonCode, by);
    }
}
