package org.painpath.prescriptionreview.review;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.CanonicalForm;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.Review.Open;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.Review.UnderReview;

/**
 * The digest of all that a person decides on: the proposal with its findings, the facts with their dates, the prescription that it
 * would change and the change that was asked for, overrides and check. Whoever checks or signs names the digest of what they saw,
 * and any other content has another one.
 *
 * <p>Source: built towards 21 CFR 1311.120 and 1311.140, clinical reference 4.1 and 4.4.
 */
public final class Shown {
    private Shown() {}

    /** SHA-256 in hexadecimal; absent where there is nothing to check or to sign. */
    public static @Nullable String digest(Review review) {
        return review instanceof UnderReview under ? digest(under) : null;
    }

    static boolean is(UnderReview review, String shown) {
        return shown.equals(digest(review));
    }

    private static @Nullable String digest(UnderReview review) {
        return switch (review) {
            case Open _ -> null;
            case Proposed it ->
                CanonicalForm.digest(content(it.basis(), Map.of("dose", it.dose(), "overrides", it.overrides())));
            case Checked it ->
                CanonicalForm.digest(content(
                        it.basis(), Map.of("dose", it.dose(), "overrides", it.overrides(), "check", it.check())));
        };
    }

    private static Map<String, @Nullable Object> content(Basis basis, Map<String, Object> decided) {
        Map<String, @Nullable Object> content = new HashMap<>(decided);
        content.put("revision", basis.revision());
        content.put("facts", basis.facts());
        content.put("inForce", basis.inForce());
        content.put("suspended", basis.suspended());
        content.put("asked", basis.asked());
        content.put("pdmp", basis.pdmp());
        return content;
    }
}
