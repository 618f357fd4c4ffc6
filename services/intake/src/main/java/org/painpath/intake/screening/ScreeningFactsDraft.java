package org.painpath.intake.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.SuicideRisk;

/** Collects screening facts one by one, in whatever order a message gives them. Units and ranges: {@link ScreeningFacts}. */
public final class ScreeningFactsDraft {
    private @Nullable LocalDate painOnset;
    private @Nullable Boolean recurrentOverThreeMonths;
    private List<Coding> conditions = List.of();
    private List<PriorTreatment> priorTreatments = List.of();
    private @Nullable Integer nrs;
    private @Nullable BigDecimal pegScore;
    private @Nullable Boolean ketamineAllergy;
    private @Nullable Boolean aneurysmAvmOrIch;
    private @Nullable Pregnancy pregnancy;
    private @Nullable LocalDate hcgOn;
    private @Nullable PsychosisOrMania psychosisOrMania;
    private @Nullable SuicideRisk cssrs;
    private @Nullable LocalDate cssrsOn;
    private @Nullable LocalDate suicidalThoughtsOn;
    private @Nullable Boolean alcoholScreenPositive;
    private @Nullable Cardiac cardiac;
    private @Nullable Integer systolic;
    private @Nullable Integer diastolic;
    private @Nullable Boolean hypertensiveCrisisSymptoms;
    private @Nullable ChildPugh childPugh;
    private List<Consent> consents = List.of();
    private List<Coding> medications = List.of();
    private @Nullable Integer uncodedMedications;
    private @Nullable Integer ageYears;
    private @Nullable Sex sex;
    private @Nullable MedicalHistory history;
    private @Nullable Residence residence;
    private @Nullable ConsentRecords consentRecords;
    private @Nullable ScoreDay nrsDay;
    private @Nullable ScoreDay pegDay;
    private @Nullable LocalDate cssrsHighOn;
    private @Nullable ScoreDay alcoholScreenDay;

    /** With nothing known. */
    public ScreeningFactsDraft() {}

    /** With everything that these facts know. */
    public ScreeningFactsDraft(ScreeningFacts known) {
        painOnset = known.painOnset();
        recurrentOverThreeMonths = known.recurrentOverThreeMonths();
        conditions = known.conditions();
        priorTreatments = known.priorTreatments();
        nrs = known.nrs();
        pegScore = known.pegScore();
        ketamineAllergy = known.ketamineAllergy();
        aneurysmAvmOrIch = known.aneurysmAvmOrIch();
        pregnancy = known.pregnancy();
        hcgOn = known.hcgOn();
        psychosisOrMania = known.psychosisOrMania();
        cssrs = known.cssrs();
        cssrsOn = known.cssrsOn();
        suicidalThoughtsOn = known.suicidalThoughtsOn();
        alcoholScreenPositive = known.alcoholScreenPositive();
        cardiac = known.cardiac();
        systolic = known.systolic();
        diastolic = known.diastolic();
        hypertensiveCrisisSymptoms = known.hypertensiveCrisisSymptoms();
        childPugh = known.childPugh();
        consents = known.consents();
        medications = known.medications();
        uncodedMedications = known.uncodedMedications();
        ageYears = known.ageYears();
        sex = known.sex();
        history = known.history();
        residence = known.residence();
        consentRecords = known.consentRecords();
        nrsDay = known.nrsDay();
        pegDay = known.pegDay();
        cssrsHighOn = known.cssrsHighOn();
        alcoholScreenDay = known.alcoholScreenDay();
    }

    public ScreeningFactsDraft painOnset(@Nullable LocalDate value) {
        painOnset = value;
        return this;
    }

    public ScreeningFactsDraft recurrentOverThreeMonths(@Nullable Boolean value) {
        recurrentOverThreeMonths = value;
        return this;
    }

    public ScreeningFactsDraft conditions(List<Coding> value) {
        conditions = value;
        return this;
    }

    public ScreeningFactsDraft priorTreatments(List<PriorTreatment> value) {
        priorTreatments = value;
        return this;
    }

    public ScreeningFactsDraft nrs(@Nullable Integer value) {
        nrs = value;
        return this;
    }

    public ScreeningFactsDraft pegScore(@Nullable BigDecimal value) {
        pegScore = value;
        return this;
    }

    public ScreeningFactsDraft ketamineAllergy(@Nullable Boolean value) {
        ketamineAllergy = value;
        return this;
    }

    public ScreeningFactsDraft aneurysmAvmOrIch(@Nullable Boolean value) {
        aneurysmAvmOrIch = value;
        return this;
    }

    public ScreeningFactsDraft pregnancy(@Nullable Pregnancy value) {
        pregnancy = value;
        return this;
    }

    public ScreeningFactsDraft hcgOn(@Nullable LocalDate value) {
        hcgOn = value;
        return this;
    }

    public ScreeningFactsDraft psychosisOrMania(@Nullable PsychosisOrMania value) {
        psychosisOrMania = value;
        return this;
    }

    public ScreeningFactsDraft cssrs(@Nullable SuicideRisk value) {
        cssrs = value;
        return this;
    }

    public ScreeningFactsDraft cssrsOn(@Nullable LocalDate value) {
        cssrsOn = value;
        return this;
    }

    public ScreeningFactsDraft suicidalThoughtsOn(@Nullable LocalDate value) {
        suicidalThoughtsOn = value;
        return this;
    }

    public ScreeningFactsDraft alcoholScreenPositive(@Nullable Boolean value) {
        alcoholScreenPositive = value;
        return this;
    }

    public ScreeningFactsDraft cardiac(@Nullable Cardiac value) {
        cardiac = value;
        return this;
    }

    public ScreeningFactsDraft systolic(@Nullable Integer value) {
        systolic = value;
        return this;
    }

    public ScreeningFactsDraft diastolic(@Nullable Integer value) {
        diastolic = value;
        return this;
    }

    public ScreeningFactsDraft hypertensiveCrisisSymptoms(@Nullable Boolean value) {
        hypertensiveCrisisSymptoms = value;
        return this;
    }

    public ScreeningFactsDraft childPugh(@Nullable ChildPugh value) {
        childPugh = value;
        return this;
    }

    public ScreeningFactsDraft consents(List<Consent> value) {
        consents = value;
        return this;
    }

    public ScreeningFactsDraft medications(List<Coding> value) {
        medications = value;
        return this;
    }

    public ScreeningFactsDraft uncodedMedications(@Nullable Integer value) {
        uncodedMedications = value;
        return this;
    }

    public ScreeningFactsDraft ageYears(@Nullable Integer value) {
        ageYears = value;
        return this;
    }

    public ScreeningFactsDraft sex(@Nullable Sex value) {
        sex = value;
        return this;
    }

    public ScreeningFactsDraft history(@Nullable MedicalHistory value) {
        history = value;
        return this;
    }

    public ScreeningFactsDraft residence(@Nullable Residence value) {
        residence = value;
        return this;
    }

    public ScreeningFactsDraft consentRecords(ConsentRecords value) {
        consentRecords = value.orAbsent();
        return this;
    }

    public ScreeningFactsDraft nrsDay(@Nullable ScoreDay value) {
        nrsDay = value;
        return this;
    }

    public ScreeningFactsDraft pegDay(@Nullable ScoreDay value) {
        pegDay = value;
        return this;
    }

    public ScreeningFactsDraft alcoholScreenDay(@Nullable ScoreDay value) {
        alcoholScreenDay = value;
        return this;
    }

    /** @param value two-letter code, upper case */
    public ScreeningFactsDraft state(@Nullable String value) {
        return residence(new Residence(value, residence == null ? null : residence.inPersonEvaluationOn()).orAbsent());
    }

    public ScreeningFactsDraft inPersonEvaluationOn(@Nullable LocalDate value) {
        return residence(new Residence(residence == null ? null : residence.state(), value).orAbsent());
    }

    public ScreeningFacts facts() {
        return new ScreeningFacts(
                painOnset,
                recurrentOverThreeMonths,
                conditions,
                priorTreatments,
                nrs,
                pegScore,
                ketamineAllergy,
                aneurysmAvmOrIch,
                pregnancy,
                hcgOn,
                psychosisOrMania,
                cssrs,
                cssrsOn,
                suicidalThoughtsOn,
                cardiac,
                systolic,
                diastolic,
                hypertensiveCrisisSymptoms,
                childPugh,
                consents,
                medications,
                uncodedMedications,
                ageYears,
                sex,
                alcoholScreenPositive,
                history,
                residence,
                consentRecords,
                nrsDay,
                pegDay,
                cssrsHighOn,
                alcoholScreenDay);
    }
}
