package org.painpath.simulator.clinic;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One referral's story as data.
 *
 * @param name short, unique, in words that say what is special about it
 * @param entrance how the referral comes in
 * @param sample the resource under {@code samples/} that is sent
 * @param steps what the staff do, in order
 * @param ends the outcome with which tracker closes the referral; empty for a story that is left open
 */
public record Scenario(String name, Entrance entrance, String sample, List<Step> steps, String ends) {

    public Scenario {
        steps = List.copyOf(steps);
    }

    boolean hasEnd() {
        return !ends.isEmpty();
    }

    /** The same story, left open after the first step with this act; right after the sending where there is none. */
    public Scenario until(String act) {
        var acts = steps.stream().map(Step::act).toList();
        return new Scenario(name + "-until-" + act, entrance, sample, steps.subList(0, acts.indexOf(act) + 1), "");
    }

    /** The doors through which a referral can come. */
    public enum Entrance {
        FHIR,
        HL7V2,
        MLLP,
        JSON
    }

    /**
     * @param act the name of what is done, see {@link Cast}
     * @param with what it is done with; an empty object where the name says it all
     */
    public record Step(String act, JsonNode with) {}
}
