package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.domain.Decision.Accepted;
import org.painpath.chassis.domain.Decision.Refused;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.ucum.UcumConversion;

/** An evaluation that commands are given to, one after the other. */
final class Story {
    private static final EvaluationDecider DECIDER =
            new EvaluationDecider(CandidateRules.CURRENT, UcumConversion.load());

    private Evaluation state = DECIDER.initial();
    private Decision<EvaluationEvent> last = Decision.nothing();

    static Story of(EvaluationCommand... commands) {
        return new Story().then(commands);
    }

    /** Commands that must hold. */
    Story then(EvaluationCommand... commands) {
        for (EvaluationCommand command : commands) {
            when(command);
            assertThat(last).as("%s", command).isInstanceOf(Accepted.class);
        }
        return this;
    }

    /** The clinician acknowledges whatever results there are first. */
    Story whenSeen(EvaluationCommand command) {
        return when(Samples.SEEN).when(command);
    }

    Story when(EvaluationCommand command) {
        last = DECIDER.decide(state, command);
        events().forEach(event -> state = DECIDER.evolve(state, event));
        return this;
    }

    Evaluation state() {
        return state;
    }

    /** What the last command led to. */
    List<EvaluationEvent> events() {
        return switch (last) {
            case Accepted<EvaluationEvent> accepted -> accepted.events();
            case Refused<EvaluationEvent> refused -> refused.recorded();
        };
    }

    /** The last answer in one word: {@code ok}, {@code nothing}, or the code of the refusal. */
    String answer() {
        return switch (last) {
            case Accepted<EvaluationEvent> accepted -> accepted.events().isEmpty() ? "nothing" : "ok";
            case Refused<EvaluationEvent> refused -> refused.code();
        };
    }

    String words() {
        return last instanceof Refused<EvaluationEvent> refused ? refused.words() : "";
    }
}
