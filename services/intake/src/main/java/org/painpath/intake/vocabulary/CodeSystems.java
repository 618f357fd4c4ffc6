package org.painpath.intake.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terminologies that we read, by FHIR URI, and the names that HL7 v2 gives them (table 0396). */
public final class CodeSystems {
    public static final String LOINC = "http://loinc.org";
    public static final String SNOMED = "http://snomed.info/sct";
    public static final String ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
    public static final String ICD10 = "http://hl7.org/fhir/sid/icd-10";
    public static final String ICD9CM = "http://hl7.org/fhir/sid/icd-9-cm";
    public static final String ICD11 = "http://id.who.int/icd/release/11/mms";
    public static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    public static final String ATC = "http://www.whocc.no/atc";
    public static final String NDC = "http://hl7.org/fhir/sid/ndc";
    public static final String CPT = "http://www.ama-assn.org/go/cpt";
    public static final String UNII = "http://fdasis.nlm.nih.gov";

    /** Our own codes, for what no terminology says well enough; the integrator guide lists them. */
    public static final String PAINPATH = "https://painpath.org/fhir/CodeSystem/screening";

    private static final Set<String> DIAGNOSES = Set.of(SNOMED, ICD10CM, ICD10, ICD9CM, ICD11);
    private static final Set<String> MEDICINES = Set.of(RXNORM, SNOMED, ATC, NDC);

    private static final Map<String, String> HL7V2 = Map.ofEntries(
            Map.entry("LN", LOINC),
            Map.entry("LNC", LOINC),
            Map.entry("SCT", SNOMED),
            Map.entry("SNM", SNOMED),
            Map.entry("I10C", ICD10CM),
            Map.entry("ICD10CM", ICD10CM),
            Map.entry("I10", ICD10),
            Map.entry("I9C", ICD9CM),
            Map.entry("I9CDX", ICD9CM),
            Map.entry("I11", ICD11),
            Map.entry("RXNORM", RXNORM),
            Map.entry("RXN", RXNORM),
            Map.entry("ATC", ATC),
            Map.entry("WHOCC", ATC),
            Map.entry("NDC", NDC),
            Map.entry("C4", CPT),
            Map.entry("CPT", CPT),
            Map.entry("UNII", UNII),
            Map.entry("PAINPATH", PAINPATH));

    private CodeSystems() {}

    /** The URI of a coding system that HL7 v2 names in a coded element; absent for local systems. */
    public static @Nullable String ofHl7v2(String name) {
        return HL7V2.get(name.toUpperCase(Locale.ROOT));
    }

    static boolean classifiesDiagnoses(String system) {
        return DIAGNOSES.contains(system);
    }

    static boolean classifiesMedicines(String system) {
        return MEDICINES.contains(system);
    }
}
