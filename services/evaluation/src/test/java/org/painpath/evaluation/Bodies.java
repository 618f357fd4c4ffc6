package org.painpath.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What staff send. */
public final class Bodies {
    public static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    public static final String HISTORY = """
            {"medications": [{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "25480", "display": "gabapentin"}],
             "uncodedMedications": 0, "liverDisease": false, "pregnancy": "NOT_APPLICABLE", "cssrs": "NONE",
             "grapefruit": false, "note": "Lives with her sister Maria."}""";

    public static final String EXAMINATION = """
            {"examinedOn": "%s", "weightKg": 70.1, "heightCm": 168, "systolic": 124, "diastolic": 78, "spo2Percent": 98}""".formatted(TODAY);

    public static final String RESULTS = """
            {"results": [
              {"loinc": "2160-0", "value": 124, "unit": "umol/L", "observedOn": "%1$s", "status": "FINAL", "reportId": "L-1"},
              {"loinc": "1742-6", "value": 31, "unit": "U/L", "observedOn": "%1$s", "status": "FINAL"},
              {"loinc": "1920-8", "value": 28, "unit": "U/L", "observedOn": "%1$s", "status": "FINAL"}]}""".formatted(TODAY);

    /** All results that nobody has acknowledged. */
    public static final String SEEN = "{\"tests\": [\"2160-0\", \"1742-6\", \"1920-8\"]}";

    public static final String CANDIDATE = "{\"outcome\": \"CANDIDATE\"}";

    public static final String NOT_CANDIDATE = """
            {"outcome": "NOT_CANDIDATE", "reasonCodes": ["uncontrolled-hypertension"]}""";

    private Bodies() {}

    /** With whoever is on duty, so that no clinician's time is taken. */
    public static String visit(int hoursAhead) {
        return "{\"startsAt\": \"%s\", \"mode\": \"IN_PERSON\"}"
                .formatted(Instant.now().plus(hoursAhead, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS));
    }
}
