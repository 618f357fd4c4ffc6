package org.painpath.evaluation.medication;

import org.painpath.evaluation.referral.Coding;

/** @param medication RxNorm */
public record ReconciledMedication(Coding medication, MedicationUse use) {}
