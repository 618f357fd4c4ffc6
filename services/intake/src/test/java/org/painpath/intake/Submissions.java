package org.painpath.intake;

import java.time.LocalDate;

/** Bodies of POST /referrals. */
final class Submissions {

    private Submissions() {}

    /** A referral about which no rule has anything to say. */
    static String complete(String originatingId, String family, LocalDate today) {
        return """
                {"originatingId":{"system":"https://ehr.example/referrals","value":"%s"},"priority":"URGENT",
                 "patient":{"family":"%s","given":"Ada","birthDate":"1979-03-14","sex":"FEMALE","mrn":"MRN-77"},
                 "facts":{"painOnset":"2024-05-01","conditions":[
                    {"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"G90.511","display":"CRPS I"}],
                  "priorTreatments":[{"drugClass":"SNRI","weeks":12,"helped":false},
                    {"drugClass":"GABAPENTINOID","weeks":8,"helped":false}],
                  "nrs":7,"pegScore":6.67,"ketamineAllergy":false,"aneurysmAvmOrIch":false,
                  "pregnancy":"NOT_PREGNANT","hcgOn":"%s","psychosisOrMania":"NONE","cssrs":"NONE","cssrsOn":"%s",
                  "cardiac":"NONE","systolic":128,"diastolic":82,"hypertensiveCrisisSymptoms":false,
                  "childPugh":"NO_LIVER_DISEASE","history":{"raisedIntracranialPressure":false,"glaucoma":"NONE",
                    "substanceUse":"NONE","urinaryTractDisease":false,"untreatedSleepApnoea":false,
                    "uncontrolledThyroidPorphyriaOrSeizures":false},
                  "residence":{"inPersonEvaluationOn":"2026-06-01"},
                  "consents":["TELEHEALTH","OFF_LABEL","COMPOUNDED","DATA_SHARING"],"medications":[]},
                 "notes":["Please see soon."]}""".formatted(originatingId, family, today.minusDays(1), today.minusDays(1));
    }
}
