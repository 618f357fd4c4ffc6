package org.painpath.evaluation.diagnostics;

import org.painpath.evaluation.diagnostics.Measure.Finding;
import org.painpath.evaluation.diagnostics.Measure.Quantity;

/**
 * What values of the catalogue are read against: plausible, reference by sex, critical, in this order; clinic policy 2026.11.
 * What has no source here is {@code [P]}: the clinic sets it by its own laboratory.
 *
 * <ul>
 *   <li>ALT, AST, GGT, reference: ECCLS intervals, 95 %, ALT to 50 (men) and 38 (women), AST to 36 and 33, GGT to 58 and 42
 *       (Leino 1995, Scand J Clin Lab Invest 55:243); IFCC has ALT to 59 and 41, AST to 34 (Ceriotti 2010, doi
 *       10.1515/CCLM.2010.315). One limit of 40 for ALT and AST {@code [P]} is that of the rules (C12).
 *   <li>Transaminases, ALP, GGT above 20 times and bilirubin above 10 times the upper limit, critical: grade 4 of CTCAE
 *       (clinical reference 5 [CTCAE-L]).
 *   <li>Creatinine above 5 mg/dL, critical: near the 5.0 of Main Line Health Laboratories; others call from 10 on.
 *   <li>INR above 5, critical: ARUP critical values, 2017.
 *   <li>eGFR below 15, critical: kidney failure, KDIGO G5 (clinical reference 3.2).
 *   <li>Albumin, reference from 3.5: the bound of Child-Pugh (clinical reference 3.2 [CP]).
 * </ul>
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
