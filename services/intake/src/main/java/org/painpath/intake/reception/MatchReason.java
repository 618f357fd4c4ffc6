package org.painpath.intake.reception;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why two patients may be one person, or one number two persons. Only what matches in part is a question: where number and
 * birth date agree there is none.
 *
 * <p>Source: unmatched and duplicate patients go to a work queue (clinical reference 7.1).
 */
public enum MatchReason {
    /** The same record number of the same assigner, and another birth date. */
    SAME_NUMBER_OTHER_BIRTH_DATE,
    /** The same name and birth date, and no record number in common. */
    SAME_PERSON_OTHER_NUMBER;

    public static Optional<MatchReason> between(PatientIdentity known, PatientIdentity received) {
        boolean sameNumber = known.mrns().stream().anyMatch(received.mrns()::contains);
        boolean sameBirthDate = known.birthDate() != null && known.birthDate().equals(received.birthDate());
        if (sameNumber) {
            boolean bothSay = known.birthDate() != null && received.birthDate() != null;
            return bothSay && !sameBirthDate ? Optional.of(SAME_NUMBER_OTHER_BIRTH_DATE) : Optional.empty();
        }
        return sameBirthDate && sameName(known, received) ? Optional.of(SAME_PERSON_OTHER_NUMBER) : Optional.empty();
    }

    private static boolean sameName(PatientIdentity known, PatientIdentity received) {
        return same(known.family(), received.family()) && same(known.given(), received.given());
    }

    /** A name that is not said is no match. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
