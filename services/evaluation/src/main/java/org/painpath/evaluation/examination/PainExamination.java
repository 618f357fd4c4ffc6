package org.painpath.evaluation.examination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Budapest;
import org.painpath.instruments.Dn4;
import org.painpath.instruments.Dn4.Sign;

/**
 * What was asked about the pain and found by hand: DN4 and the Budapest criteria. What a visit by video cannot examine
 * is partial and a task for a visit in person.
 *
 * <p>Source: clinical reference 1.3, 1.5.
 *
 * @param dn4 absent where nothing of it was asked, as the other
 */
public record PainExamination(@Nullable Dn4 dn4, @Nullable Budapest budapest) {
    public static final PainExamination NONE = new PainExamination(null, null);

    /** These answers over earlier ones. */
    public PainExamination over(PainExamination earlier) {
        return new PainExamination(over(dn4, earlier.dn4), over(budapest, earlier.budapest));
    }

    /** Whether there is an answer that only hands on the patient could find. */
    public boolean neededHands() {
        boolean signs = dn4 != null && dn4.answers().keySet().stream().anyMatch(Sign::needsHands);
        return signs || (budapest != null && !budapest.signs().isEmpty());
    }

    public List<PainFinding> findings() {
        return Stream.of(
                        Optional.ofNullable(dn4).map(it -> PainFinding.of(PainInstrument.DN4, it.read())),
                        Optional.ofNullable(budapest).map(it -> PainFinding.of(PainInstrument.BUDAPEST, it.read())))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<InPersonTask> inPersonTasks() {
        return findings().stream()
                .filter(finding -> !finding.toExamine().isEmpty())
                .map(finding -> new InPersonTask(finding.instrument(), finding.toExamine()))
                .toList();
    }

    private static @Nullable Dn4 over(@Nullable Dn4 newer, @Nullable Dn4 earlier) {
        if (newer == null || earlier == null) {
            return newer == null ? earlier : newer;
        }
        return newer.over(earlier);
    }

    private static @Nullable Budapest over(@Nullable Budapest newer, @Nullable Budapest earlier) {
        if (newer == null || earlier == null) {
            return newer == null ? earlier : newer;
        }
        return newer.over(earlier);
    }
}
