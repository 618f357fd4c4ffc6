package org.painpath.prescriptionreview.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.painpath.chassis.rules.FindingFact;

/**
 * All that stands against the treatment of one patient, in the order of {@link Obstacle}, and beside it what else is known from
 * elsewhere at every stage.
 */
public record Obstacles(List<Obstacle> all, Elsewhere elsewhere) {
    public static final Obstacles NONE = new Obstacles(List.of(), Elsewhere.NOTHING);

    public Obstacles {
        all = all.stream().distinct().sorted().toList();
    }

    public boolean has(Obstacle obstacle) {
        return all.contains(obstacle);
    }

    public Obstacles with(Obstacle obstacle) {
        return new Obstacles(Stream.concat(all.stream(), Stream.of(obstacle)).toList(), elsewhere);
    }

    public Obstacles without(Obstacle obstacle) {
        return new Obstacles(all.stream().filter(other -> other != obstacle).toList(), elsewhere);
    }

    public Obstacles with(Elsewhere now) {
        return new Obstacles(all, now);
    }

    /** The first that stands against a step towards a prescription. */
    public Optional<Obstacle> againstPrescribing() {
        return allAgainstPrescribing().stream().findFirst();
    }

    public List<Obstacle> allAgainstPrescribing() {
        return all.stream().filter(Obstacle::forbidsPrescribing).toList();
    }

    /** The first that stands against handing anything out. */
    public Optional<Obstacle> againstDispensing() {
        return all.stream().findFirst();
    }

    /** What staff read of them beside the findings on a dose. */
    public List<FindingFact> findings() {
        return all.stream().map(Obstacle::finding).map(FindingFact::of).toList();
    }
}
