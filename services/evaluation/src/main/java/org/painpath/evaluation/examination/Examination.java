package org.painpath.evaluation.examination;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was measured and found, and when. {@link PlausibleMeasurements} holds the ranges.
 *
 * @param weightKg kg
 * @param heightCm cm
 * @param systolic mm[Hg]
 * @param diastolic mm[Hg]
 * @param heartRate beats a minute
 * @param spo2Percent oxygen saturation on room air, %
 * @param ascites needed with liver disease
 * @param encephalopathy needed with liver disease
 */
public record Examination(
        LocalDate examinedOn,
        BigDecimal weightKg,
        BigDecimal heightCm,
        int systolic,
        int diastolic,
        @Nullable Integer heartRate,
        @Nullable Integer spo2Percent,
        @Nullable Ascites ascites,
        @Nullable Encephalopathy encephalopathy) {}
