package org.painpath.intake.vocabulary;

import java.util.Set;
import org.painpath.intake.screening.Coding;

/**
 * A list of diagnoses: ICD-10 and ICD-10-CM codes by how they begin, with or without the point, SNOMED CT concepts one by one.
 */
record CodeList(Set<String> icd10, Set<String> snomed) {

    boolean holds(Coding coding) {
        return switch (coding.system()) {
            case CodeSystems.ICD10CM, CodeSystems.ICD10 -> {
                String plain = coding.code().replace(".", "");
                yield icd10.stream().anyMatch(plain::startsWith);
            }
            case CodeSystems.SNOMED -> snomed.contains(coding.code());
            default -> false;
        };
    }
}
