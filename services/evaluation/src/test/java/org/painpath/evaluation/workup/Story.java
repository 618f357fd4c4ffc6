package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.domain.Decision.Accepted;
import org.painpath.chassis.domain.Decision.Refused;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.ucum.UcumConversion;

/** An evaluation that commands are given to, one after the other. */
final class Story {
    private static final EvaluationDecider DECIDER = under(Shipped.policy(), ZoneOffset.UTC);

    private final EvaluationDecider decider;

    private Evaluation state;
    private Decision<EvaluationEvent> last = Decision.nothing();

    private Story(EvaluationDecider decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    static Story of(EvaluationCommand... commands) {
        return new Story(DECIDER).then(commands);
    }

    /** At a clinic with other numbers, or elsewhere. */
    static Story at(AssessmentPolicy policy, ZoneId zone, EvaluationCommand... commands) {
        return new Story(under(policy, zone)).then(commands);
    }

    private static EvaluationDecider under(AssessmentPolicy policy, ZoneId zone) {
        return new EvaluationDecider(
                _ -> new CandidateRules(policy), Shipped.catalogues(), UcumConversion.load(), zone);
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
        last = decider.decide(state, command);
        events().forEach(event -> state = decider.evolve(state, event));
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
