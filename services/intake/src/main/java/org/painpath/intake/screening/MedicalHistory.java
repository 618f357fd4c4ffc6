package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What else the referrer knows of diseases and first values (clinical reference 2.2, C12 to C18, C21, C22). An absent
 * value is not known, never "no".
 *
 * @param raisedIntracranialPressure also recent head injury or a mass
 * @param auditScore AUDIT, 0 to 40
 * @param dast10Score DAST-10, 0 to 10
 * @param urinaryTractDisease interstitial or ulcerative cystitis, unexplained haematuria, lower urinary tract symptoms
 * @param untreatedSleepApnoea severe obstructive sleep apnoea without treatment
 * @param spo2Percent oxygen saturation in room air, 50 to 100
 * @param uncontrolledThyroidPorphyriaOrSeizures thyrotoxicosis, acute porphyria or seizures that are not under control
 * @param alt U/L, 0 to 20,000
 * @param ast U/L, 0 to 20,000
 * @param egfr mL/min/1.73 m², 0 to 200
 * @param auditOn day of the AUDIT; absent where nobody says
 * @param dast10On day of the DAST-10; absent where nobody says
 */
public record MedicalHistory(
        @Nullable Boolean raisedIntracranialPressure,
        @Nullable Glaucoma glaucoma,
        @Nullable SubstanceUse substanceUse,
        @Nullable Integer auditScore,
        @Nullable Integer dast10Score,
        @Nullable Boolean urinaryTractDisease,
        @Nullable Boolean untreatedSleepApnoea,
        @Nullable Integer spo2Percent,
        @Nullable Boolean uncontrolledThyroidPorphyriaOrSeizures,
        @Nullable Integer alt,
        @Nullable Integer ast,
        @Nullable Integer egfr,
        @Nullable LocalDate auditOn,
        @Nullable LocalDate dast10On) {

    static final MedicalHistory UNKNOWN =
            new MedicalHistory(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing but the score of a DAST-10, 0 to 10. */
    public static MedicalHistory ofDast10(DatedPoints score) {
        return new MedicalHistory(
                null, null, null, null, score.points(), null, null, null, null, null, null, null, null, score.on());
    }

    /** The AUDIT that counts, with its day. */
    Optional<DatedPoints> audit() {
        return DatedPoints.of(auditScore, auditOn);
    }

    /** The DAST-10 that counts, with its day. */
    public Optional<DatedPoints> dast10() {
        return DatedPoints.of(dast10Score, dast10On);
    }

    /**
     * This over what was known earlier: what is known here replaces, what is not stays. AUDIT and DAST-10 keep their day: an old
     * one that comes late, or one without a day, takes back no higher one.
     */
    MedicalHistory over(MedicalHistory earlier) {
        Optional<DatedPoints> audit = DatedPoints.counting(audit(), earlier.audit());
        Optional<DatedPoints> dast10 = DatedPoints.counting(dast10(), earlier.dast10());
        return new MedicalHistory(
                newer(raisedIntracranialPressure, earlier.raisedIntracranialPressure),
                newer(glaucoma, earlier.glaucoma),
                newer(substanceUse, earlier.substanceUse),
                audit.map(DatedPoints::points).orElse(null),
                dast10.map(DatedPoints::points).orElse(null),
                newer(urinaryTractDisease, earlier.urinaryTractDisease),
                newer(untreatedSleepApnoea, earlier.untreatedSleepApnoea),
                newer(spo2Percent, earlier.spo2Percent),
                newer(uncontrolledThyroidPorphyriaOrSeizures, earlier.uncontrolledThyroidPorphyriaOrSeizures),
                newer(alt, earlier.alt),
                newer(ast, earlier.ast),
                newer(egfr, earlier.egfr),
                audit.map(DatedPoints::on).orElse(null),
                dast10.map(DatedPoints::on).orElse(null));
    }

    /** Nothing about the use of substances. */
    MedicalHistory withoutSubstanceUse() {
        return new MedicalHistory(
                raisedIntracranialPressure,
                glaucoma,
                null,
                null,
                null,
                urinaryTractDisease,
                untreatedSleepApnoea,
                spo2Percent,
                uncontrolledThyroidPorphyriaOrSeizures,
                alt,
                ast,
                egfr,
                null,
                null);
    }

    /** A day in the future is none. */
    MedicalHistory cameOn(LocalDate today) {
        return new MedicalHistory(
                raisedIntracranialPressure,
                glaucoma,
                substanceUse,
                auditScore,
                dast10Score,
                urinaryTractDisease,
                untreatedSleepApnoea,
                spo2Percent,
                uncontrolledThyroidPorphyriaOrSeizures,
                alt,
                ast,
                egfr,
                past(auditOn, today),
                past(dast10On, today));
    }

    private static @Nullable LocalDate past(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.isAfter(today) ? null : day;
    }

    /** Absent where nothing at all is known, so that an empty history is never written. */
    public @Nullable MedicalHistory orAbsent() {
        return equals(UNKNOWN) ? null : this;
    }

    private static <T> @Nullable T newer(@Nullable T newer, @Nullable T earlier) {
        return newer != null ? newer : earlier;
    }
}
