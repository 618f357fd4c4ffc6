package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.intake.screening.Telemedicine.Prescribing;
import org.painpath.intake.screening.Telemedicine.StateRule;

/**
 * Ketamine may be prescribed at a distance: somebody saw the patient in person, or the federal flexibility still lasts
 * where the patient lives and the state adds nothing. The state is asked for only where it makes a difference.
 *
 * <p>Source: clinical reference 4.2 (key FR-25, 21 CFR 1307.41).
 */
record TelemedicineIsAllowed(Telemedicine law) implements ScreeningRule {
    static final String NAME = "telemedicine-is-allowed";
    private static final Item ITEM =
            new Item("state of residence", "State of residence", List.of(Source.PATIENT, Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "4.2", "FR-25", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Residence residence = facts.knownResidence();
        boolean seen = isPast(residence.inPersonEvaluationOn(), today);
        if (residence.state() == null) {
            return anywhere(seen, today);
        }
        StateRule state = law.states().get(residence.state());
        return state == null
                ? new Concern(NAME, Severity.HOLD, "The policy has no rule for the state where the patient lives.")
                : in(state, seen, today);
    }

    /** The state is asked for only where it makes a difference. */
    @Override
    public List<Need> needs(ScreeningFacts facts, Today today) {
        boolean asked = facts.knownResidence().state() != null || examine(facts, today) instanceof MissingData;
        return asked ? Need.of(card().items(), examine(facts, today)) : List.of();
    }

    private Finding in(StateRule state, boolean seen, Today today) {
        return switch (state.prescribing()) {
            case NEVER -> stopped("The patient's state does not allow it at a distance.");
            case IN_PERSON_FIRST ->
                seen ? new Satisfied(NAME) : stopped("The patient's state asks for an evaluation in person first.");
            case FEDERAL -> seen || !law.isOver(today, state) ? new Satisfied(NAME) : over();
        };
    }

    private Finding anywhere(boolean seen, Today today) {
        boolean alike = law.states().values().stream().allMatch(state -> state.prescribing() == Prescribing.FEDERAL);
        if (alike && seen) {
            return new Satisfied(NAME);
        }
        long over = law.states().values().stream()
                .filter(state -> law.isOver(today, state))
                .count();
        if (alike && over == 0) {
            return new Satisfied(NAME);
        }
        return over == law.states().size() && !seen ? over() : ITEM.missingFor(NAME);
    }

    private static boolean isPast(@Nullable LocalDate day, Today today) {
        return day != null && !day.isAfter(today.date());
    }

    private Finding over() {
        return stopped("The federal flexibility ended on %s: an evaluation in person comes first."
                .formatted(law.federalEndsOn()));
    }

    private static Finding stopped(String words) {
        return new Concern(NAME, Severity.STOP, words);
    }
}
