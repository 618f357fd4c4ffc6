package org.painpath.integrationtherapy.outcomes;

import org.painpath.chassis.rules.Finding;

/**
 * From the agreed week on, NRS or PEG has come down by at least the moderate band; otherwise the medicine is tapered.
 *
 * <p>Source: review at three months [MARCHETTI], 30 % [IMMPACT]; week 12 is a policy proposal (clinical reference 6.4).
 */
public record ReliefByTheAgreedWeek(int week) {
    static final String NAME = "relief-by-the-agreed-week";

    public Finding examine(Outcomes outcomes) {
        boolean due = outcomes.measurements().stream().anyMatch(taken -> taken.week() >= week);
        if (!due) {
            return new Finding.Satisfied(NAME);
        }
        var pain = outcomes.responses().stream()
                .filter(response -> response.instrument().pain())
                .toList();
        if (pain.isEmpty()) {
            return new Finding.MissingData(NAME, "NRS or PEG at baseline and at week " + week);
        }
        return pain.stream().anyMatch(response -> response.response().atLeast(Response.MODERATE))
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "Relief is below 30 %% on NRS and PEG at week %d: taper or stop.".formatted(week));
    }
}
