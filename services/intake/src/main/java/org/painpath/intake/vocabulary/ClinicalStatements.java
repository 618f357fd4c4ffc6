package org.painpath.intake.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecords;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;

/**
 * The clinical part of a referral, as a door read it out of its format. Age and sex are the patient's and are not here.
 *
 * @param treatments treatments other than medicines
 * @param consents what the patient agreed to or took back, with the day
 */
public record ClinicalStatements(
        List<Observed> observed,
        List<Diagnosed> diagnoses,
        List<Allergic> allergies,
        List<Medicine> medicines,
        List<PriorTreatment> treatments,
        List<Agreed> consents) {

    public ClinicalStatements {
        observed = List.copyOf(observed);
        diagnoses = List.copyOf(diagnoses);
        allergies = List.copyOf(allergies);
        medicines = List.copyOf(medicines);
        treatments = List.copyOf(treatments);
        consents = List.copyOf(consents);
    }

    /**
     * What screening can know from this; all else stays unknown.
     *
     * @param today the day at the clinic on which it came
     * @param sex of the patient, as far as it is known
     */
    public ScreeningFacts facts(LocalDate today, Sex sex) {
        Observations observations = Observations.of(observed);
        ScreeningFactsDraft draft = new ScreeningFactsDraft();
        DiagnosisFacts.read(diagnoses, observations, draft);
        HistoryFacts.read(diagnoses, observations, draft);
        ReportedFacts.read(observations, draft);
        PainScores.read(observations, draft);
        BloodPressure.read(observations, draft);
        PregnancyStatus.read(observations, draft);
        SuicideRiskLevel.read(observations, today, draft);
        AlcoholScreen.read(observations, sex, draft);
        MedicineFacts.read(
                medicines,
                Stream.concat(treatments.stream(), ReportedFacts.treatments(observations).stream())
                        .toList(),
                draft);
        draft.ketamineAllergy(ketamineAllergy(observations));
        return draft.consents(agreedTo(observations))
                .consentRecords(
                        ConsentRecords.of(consents.stream().map(Agreed::record).filter(Objects::nonNull)))
                .facts();
    }

    private List<Consent> agreedTo(Observations observations) {
        return Stream.concat(
                        consents.stream().filter(Agreed::stands).map(Agreed::kind),
                        ReportedFacts.consents(observations).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable Boolean ketamineAllergy(Observations observations) {
        Boolean stated = KetamineAllergy.of(allergies);
        Optional<Boolean> reported = ReportedFacts.ketamineAllergy(observations);
        return Boolean.TRUE.equals(stated) ? stated : reported.orElse(stated);
    }
}
