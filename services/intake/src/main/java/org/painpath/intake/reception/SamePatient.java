package org.painpath.intake.reception;

/**
 * An amendment speaks of the patient of its referral. Two identities contradict each other by another birth date, or by
 * other record numbers where one assigner gave both; what either does not say contradicts nothing.
 *
 * <p>A policy, no guideline: facts of somebody else in a referral would be screened as the patient's own.
 */
public final class SamePatient {
    private SamePatient() {}

    public static boolean mayBe(PatientIdentity known, PatientIdentity sent) {
        boolean otherBirthDate = known.birthDate() != null
                && sent.birthDate() != null
                && !known.birthDate().equals(sent.birthDate());
        return !otherBirthDate && !otherNumbers(known, sent);
    }

    private static boolean otherNumbers(PatientIdentity known, PatientIdentity sent) {
        return known.mrns().stream().anyMatch(one -> sent.mrns().stream().anyMatch(other -> sameAssigner(one, other)))
                && known.mrns().stream().noneMatch(sent.mrns()::contains);
    }

    private static boolean sameAssigner(Mrn one, Mrn other) {
        return one.assigner() != null && one.assigner().equals(other.assigner());
    }
}
