package org.painpath.chassis.tally;

import java.util.List;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;

/** The smallest aggregate: a sum that must not fall below zero. */
public record Tally(int sum) {

    public sealed interface Command {}

    public record Add(int amount) implements Command {}

    public sealed interface Event {}

    public record Added(int amount) implements Event {}

    public record Counted(int times) implements Event {}

    public static final class TallyDecider implements Decider<Command, Tally, Event> {
        @Override
        public Tally initial() {
            return new Tally(0);
        }

        @Override
        public Decision<Event> decide(Tally state, Command command) {
            return switch (command) {
                case Add(int amount) when amount == 13 -> throw new IllegalArgumentException("thirteen");
                case Add(int amount)
                when state.sum() + amount < 0 -> Decision.refused("below-zero", "The sum would fall below zero.");
                case Add(int amount) when amount == 0 -> Decision.nothing();
                case Add(int amount) -> Decision.accepted(List.of(new Added(amount), new Counted(1)));
            };
        }

        @Override
        public Tally evolve(Tally state, Event event) {
            return switch (event) {
                case Added(int amount) -> new Tally(state.sum() + amount);
                case Counted _ -> state;
            };
        }
    }
}
