package org.painpath.evaluation.diagnostics;

import org.painpath.evaluation.diagnostics.Measure.Finding;
import org.painpath.evaluation.diagnostics.Measure.Quantity;

/**
 * What values of the catalogue are read against: plausible, reference by sex, critical, in this order; clinic policy 2026.11.
 * All are {@code [P]} but these: critical from grade 4 of CTCAE (clinical reference 5 [CTCAE-L]: transaminases, ALP and GGT
 * above 20 times the upper limit, bilirubin above 10 times), eGFR below 15 is kidney failure (KDIGO G5, clinical reference 3.2).
 */
final class Catalogue {
    static final Measure CREATININE = new Quantity(
            LabUnit.MILLIGRAM_PER_DECILITRE,
            new Limits(Range.of("0.1", "30"), Range.of("0.5", "1.1"), Range.of("0.7", "1.3"), Range.upTo("5")));
    static final Measure TRANSAMINASE = new Quantity(
            LabUnit.UNIT_PER_LITRE, Limits.of(Range.of("1", "20000"), Range.upTo("40"), Range.upTo("800")));
    static final Measure ALKALINE_PHOSPHATASE = new Quantity(
            LabUnit.UNIT_PER_LITRE, Limits.of(Range.of("1", "10000"), Range.of("40", "130"), Range.upTo("2600")));
    static final Measure GAMMA_GT = new Quantity(
            LabUnit.UNIT_PER_LITRE,
            new Limits(Range.of("1", "10000"), Range.upTo("40"), Range.upTo("60"), Range.upTo("1200")));
    static final Measure BILIRUBIN = new Quantity(
            LabUnit.MILLIGRAM_PER_DECILITRE, Limits.of(Range.of("0.05", "60"), Range.upTo("1.2"), Range.upTo("12")));
    static final Measure ALBUMIN = new Quantity(
            LabUnit.GRAM_PER_DECILITRE, Limits.of(Range.of("0.5", "7"), Range.of("3.5", "5"), Range.from("1.5")));
    static final Measure INR =
            new Quantity(LabUnit.INR, Limits.of(Range.of("0.5", "20"), Range.of("0.8", "1.2"), Range.upTo("5")));
    static final Measure EGFR = new Quantity(
            LabUnit.ML_PER_MINUTE_PER_AREA, Limits.of(Range.of("1", "200"), Range.from("60"), Range.from("15")));
    static final Measure SUBSTANCE = new Finding(Presence.OF_SUBSTANCE);
    static final Measure STUDY = new Finding(Presence.OF_ABNORMALITY);

    private Catalogue() {}
}
