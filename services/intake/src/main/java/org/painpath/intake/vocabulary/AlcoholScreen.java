package org.painpath.intake.vocabulary;

import java.util.List;
import org.painpath.instruments.AuditC;
import org.painpath.instruments.AuditC.CutOff;
import org.painpath.instruments.Screen;
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
        Integer total = new MeasuredValues(observations).newest(List.of(AUDIT_C), MeasuredValues.SCORE, 0, MOST);
        CutOff cutOff = sex == Sex.MALE ? CutOff.MEN : CutOff.WOMEN_OR_NOT_KNOWN;
        if (total != null && AuditC.screen(total, cutOff) == Screen.POSITIVE) {
            draft.alcoholScreenPositive(true);
        }
    }
}
