package org.painpath.intake.screening;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Which group a coded condition belongs to: ICD-10-CM by how the code begins, with or without the point, ICD-11 by its
 * parent in MG30, SNOMED CT concept by concept. Codes below MG30.0 to MG30.6 are not told apart, because public lists
 * contradict each other on them.
 *
 * <p>Source: clinical reference 1.2 (keys ICD10CM, ICD11-A, ICD11-B, AHRQ-VS, GH-SCT).
 */
final class PainCodes {
    private static final Map<String, ConditionGroup> ICD10CM = Map.ofEntries(
            entry("G905", ConditionGroup.CRPS),
            entry("G564", ConditionGroup.CRPS),
            entry("G577", ConditionGroup.CRPS),
            entry("G822", ConditionGroup.SPINAL_CORD_INJURY),
            entry("G825", ConditionGroup.SPINAL_CORD_INJURY),
            entry("G9589", ConditionGroup.SPINAL_CORD_INJURY),
            entry("S14109", ConditionGroup.SPINAL_CORD_INJURY),
            entry("G890", ConditionGroup.CENTRAL),
            entry("M792", ConditionGroup.NEUROPATHIC),
            entry("B022", ConditionGroup.NEUROPATHIC),
            entry("E1042", ConditionGroup.NEUROPATHIC),
            entry("E1140", ConditionGroup.NEUROPATHIC),
            entry("E1142", ConditionGroup.NEUROPATHIC),
            entry("G500", ConditionGroup.NEUROPATHIC),
            entry("G546", ConditionGroup.NEUROPATHIC),
            entry("G620", ConditionGroup.NEUROPATHIC),
            entry("G629", ConditionGroup.NEUROPATHIC),
            entry("M541", ConditionGroup.NEUROPATHIC),
            entry("M961", ConditionGroup.NEUROPATHIC),
            entry("M797", ConditionGroup.FIBROMYALGIA),
            entry("G893", ConditionGroup.CANCER),
            entry("M545", ConditionGroup.LOW_BACK),
            entry("G892", ConditionGroup.CHRONIC_PAIN),
            entry("G894", ConditionGroup.CHRONIC_PAIN),
            entry("R52", ConditionGroup.CHRONIC_PAIN));
    private static final Map<String, ConditionGroup> ICD11 = Map.of(
            "MG30", ConditionGroup.CHRONIC_PAIN,
            "MG301", ConditionGroup.CANCER,
            "MG305", ConditionGroup.NEUROPATHIC,
            "MG306", ConditionGroup.HEADACHE_OROFACIAL);
    private static final Map<String, ConditionGroup> SNOMED = Map.of(
            "128200000", ConditionGroup.CRPS,
            "90834002", ConditionGroup.SPINAL_CORD_INJURY,
            "247398009", ConditionGroup.NEUROPATHIC,
            "203082005", ConditionGroup.FIBROMYALGIA,
            "95417003", ConditionGroup.FIBROMYALGIA,
            "278860009", ConditionGroup.LOW_BACK,
            "82423001", ConditionGroup.CHRONIC_PAIN,
            "373621006", ConditionGroup.CHRONIC_PAIN);

    private PainCodes() {}

    /** Empty for what is no pain condition that we know. */
    static Optional<ConditionGroup> groupOf(Coding coding) {
        return switch (coding.system()) {
            case "http://hl7.org/fhir/sid/icd-10-cm", "http://hl7.org/fhir/sid/icd-10" -> beginning(ICD10CM, coding);
            case "http://id.who.int/icd/release/11/mms" -> beginning(ICD11, coding);
            case "http://snomed.info/sct" -> Optional.ofNullable(SNOMED.get(coding.code()));
            default -> Optional.empty();
        };
    }

    /** The longest beginning counts: MG30.1 before MG30. */
    private static Optional<ConditionGroup> beginning(Map<String, ConditionGroup> groups, Coding coding) {
        String plain = coding.code().replace(".", "");
        return groups.entrySet().stream()
                .filter(group -> plain.startsWith(group.getKey()))
                .max(Comparator.comparingInt(group -> group.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
