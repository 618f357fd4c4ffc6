package org.painpath.prescriptionreview.interactions;

import java.util.Locale;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Drugs that act on ketamine in the same way. Source of every row: clinical reference 3.4, with the key named there. MAJOR is
 * HOLD, except where the policy answers it with a smaller start dose: then it is CAUTION. MODERATE is CAUTION.
 */
public enum DrugGroup {
    XANTHINE(Severity.STOP, "lowers the seizure threshold: do not co-administer", "[KETALAR]"),
    BENZODIAZEPINE(
            Severity.HOLD, "profound sedation and respiratory depression; blunts the benefit", "[KETALAR][PD-REV]"),
    OPIOID(Severity.HOLD, "profound sedation and respiratory depression", "[KETALAR]"),
    ALCOHOL(Severity.HOLD, "profound sedation and respiratory depression", "[KETALAR]"),
    GABAPENTINOID(Severity.HOLD, "adds to sedation and respiratory depression", "[KETALAR]"),
    SEDATIVE(Severity.HOLD, "adds to sedation and respiratory depression", "[KETALAR]"),
    MAO_INHIBITOR(Severity.HOLD, "rise of blood pressure: close monitoring", "[SPRAVATO][RENAL]"),
    STIMULANT(Severity.HOLD, "rise of blood pressure", "[KETALAR][SPRAVATO]"),
    NMDA_ANTAGONIST(Severity.HOLD, "toxicity of the central nervous system", "[RENAL]"),
    STRONG_INDUCER(Severity.HOLD, "oral exposure falls by 86 %: loss of effect", "[RIF]"),
    STRONG_CYP_INHIBITOR(
            Severity.CAUTION, "oral exposure rises 2.4 to 3 times: half the start dose", "[CLARI][TICLO][GFJ]"),
    AZOLE(Severity.CAUTION, "more drowsiness at unchanged exposure", "[TICLO]"),
    INDUCER(Severity.CAUTION, "lower ketamine levels", "[ARF]"),
    LAMOTRIGINE(Severity.CAUTION, "may attenuate the effect of ketamine", "[PD-REV]"),
    ANTIPSYCHOTIC(Severity.CAUTION, "blunted or altered effect", "[PD-REV]"),
    TRICYCLIC(Severity.CAUTION, "arrhythmia and hypotension", "[RENAL]"),
    ANTIHYPERTENSIVE(Severity.CAUTION, "hypotension", "[RENAL]"),
    THYROID_HORMONE(Severity.CAUTION, "hypertension and tachycardia", "(GK)"),
    LITHIUM(Severity.INFO, "no significant interaction reported", "[PD-REV]"),
    SEROTONERGIC_ANTIDEPRESSANT(Severity.INFO, "no significant interaction reported", "[PD-REV][ANDRADE]");

    private final Severity severity;
    private final String mechanism;
    private final String source;

    DrugGroup(Severity severity, String mechanism, String source) {
        this.severity = severity;
        this.mechanism = mechanism;
        this.source = source;
    }

    /** A stimulant holds the dose while blood pressure is not controlled, and is a caution while it is. */
    Severity severity(boolean bloodPressureControlled) {
        return this == STIMULANT && bloodPressureControlled ? Severity.CAUTION : severity;
    }

    /** What it does beside ketamine, and who says so: keys of the clinical reference, (GK) where it gives no source. */
    String words() {
        return mechanism + " " + source;
    }

    /** The name of the group's rule, kebab-case. */
    public String rule() {
        return "interaction-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
