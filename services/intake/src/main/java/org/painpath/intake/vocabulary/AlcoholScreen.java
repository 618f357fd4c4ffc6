package org.painpath.intake.vocabulary;

import org.painpath.instruments.AuditC;
import org.painpath.instruments.AuditC.CutOff;
import org.painpath.instruments.Screen;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;

/**
 * The newest AUDIT-C, by its total (LOINC 75626-2, 0 to 12). A positive one asks for the AUDIT; a negative one takes back
 * nothing that is known.
 *
 * <p>Source: clinical reference 1.3; the cut-offs are those of {@link AuditC}.
 */
final class AlcoholScreen {
    private static final String AUDIT_C = "75626-2";
    private static final int MOST = 12;

    private AlcoholScreen() {}

    static void read(Observations observations, Sex sex, ScreeningFactsDraft draft) {
        CutOff cutOff = sex == Sex.MALE ? CutOff.MEN : CutOff.WOMEN_OR_NOT_KNOWN;
        new MeasuredValues(observations)
                .points(AUDIT_C, MOST)
                .filter(total -> AuditC.screen(total.points(), cutOff) == Screen.POSITIVE)
                .ifPresent(total -> draft.alcoholScreenPositive(true)
                        .alcoholScreenDay(total.on() == null ? null : ScoreDay.on(total.on())));
    }
}
