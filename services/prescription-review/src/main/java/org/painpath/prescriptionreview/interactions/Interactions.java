package org.painpath.prescriptionreview.interactions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.Coding;

/**
 * What a patient's medications mean beside ketamine. A drug that the short list does not know is never "no interaction": with
 * an RxNorm or ATC code it is shown for review by hand, in any other code system it is a missing fact.
 *
 * @param byGroup the names of the medications in each group that was found
 * @param unjudged medications in RxNorm or ATC that the list does not know
 * @param unreadable medications in a code system that the list cannot read
 */
public record Interactions(Map<DrugGroup, Set<String>> byGroup, List<String> unjudged, List<String> unreadable) {
    static final String UNJUDGED = "interaction-not-on-short-list";
    static final String UNREADABLE = "medications-are-in-rxnorm";
    static final String NONE = "no-known-interaction";

    public static Interactions of(List<Coding> medications) {
        Map<DrugGroup, Set<String>> byGroup = new EnumMap<>(DrugGroup.class);
        List<String> unjudged = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Coding medication : medications) {
            Set<DrugGroup> found = groupsOf(medication);
            found.forEach(group ->
                    byGroup.computeIfAbsent(group, _ -> new LinkedHashSet<>()).add(medication.name()));
            if (found.isEmpty()) {
                (isReadable(medication) ? unjudged : unreadable).add(medication.name());
            }
        }
        return new Interactions(byGroup, unjudged, unreadable);
    }

    private static Set<DrugGroup> groupsOf(Coding medication) {
        Set<DrugGroup> groups = AtcClasses.groupsOf(medication);
        ShortList.ingredientsOf(medication).forEach(ingredient -> groups.add(ingredient.group()));
        return groups;
    }

    private static boolean isReadable(Coding medication) {
        return Coding.RXNORM.equals(medication.system()) || Coding.ATC.equals(medication.system());
    }

    /** Medications that raise the exposure to oral ketamine so much that the start dose is cut. */
    public Set<String> strongInhibitors() {
        return byGroup.getOrDefault(DrugGroup.STRONG_CYP_INHIBITOR, Set.of());
    }

    /** Medications that are never taken beside ketamine, whatever else holds. */
    public Set<String> forbidden() {
        return byGroup.entrySet().stream()
                .filter(group -> group.getKey().severity(true) == Severity.STOP)
                .flatMap(group -> group.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** One finding a group, and one each for what could not be judged. */
    public List<Finding> findings(boolean bloodPressureControlled) {
        List<Finding> findings = new ArrayList<>();
        byGroup.forEach((group, names) -> findings.add(new Finding.Concern(
                group.rule(),
                group.severity(bloodPressureControlled),
                "%s: %s.".formatted(String.join(", ", names), group.words()))));
        if (!unjudged.isEmpty()) {
            findings.add(new Finding.Concern(
                    UNJUDGED,
                    Severity.INFO,
                    "Not on the short list, review by hand: %s.".formatted(String.join(", ", unjudged))));
        }
        if (!unreadable.isEmpty()) {
            findings.add(new Finding.MissingData(UNREADABLE, "RxNorm codes of " + String.join(", ", unreadable)));
        }
        return findings.isEmpty() ? List.of(new Finding.Satisfied(NONE)) : findings;
    }
}
