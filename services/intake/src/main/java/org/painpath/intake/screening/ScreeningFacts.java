package org.painpath.intake.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.SuicideRisk;

/**
 * What screening knows of a referral. Every component is optional: an absent value or an empty list is not known,
 * never "none". Built by {@link ScreeningFactsDraft}.
 *
 * @param painOnset when the pain began
 * @param recurrentOverThreeMonths whether pain is documented to recur over more than three months
 * @param nrs pain now on the numeric rating scale, 0 to 10 (LOINC 72514-3)
 * @param pegScore mean of the three PEG items, 0 to 10, at most two decimals (LOINC 91147-9)
 * @param hcgOn day of the last negative pregnancy test
 * @param cssrs risk level of the C-SSRS screener
 * @param suicidalThoughtsOn day of the newest PHQ-9 whose last item was above 0: only a C-SSRS from then on counts
 * @param systolic mmHg, 40 to 300
 * @param diastolic mmHg, 20 to 200
 * @param consents what the patient is said to have agreed to and has not taken back, without days
 * @param medications what the patient takes, as far as it is coded
 * @param uncodedMedications how many medicines were given in words only
 * @param ageYears completed years, 0 to 130
 * @param alcoholScreenPositive whether an AUDIT-C was positive: only an AUDIT of that day or later says more
 * @param history absent where none of it is known
 * @param residence absent where none of it is known
 * @param consentRecords consents with their days; absent where there are none
 * @param nrsDay when the NRS is from; absent where not even the day on which it came was kept
 * @param pegDay when the PEG is from, likewise
 * @param cssrsHighOn the last day of a high C-SSRS that is known, also where a later one was lower
 * @param alcoholScreenDay when the newest positive AUDIT-C is from, likewise
 */
public record ScreeningFacts(
        @Nullable LocalDate painOnset,
        @Nullable Boolean recurrentOverThreeMonths,
        List<Coding> conditions,
        List<PriorTreatment> priorTreatments,
        @Nullable Integer nrs,
        @Nullable BigDecimal pegScore,
        @Nullable Boolean ketamineAllergy,
        @Nullable Boolean aneurysmAvmOrIch,
        @Nullable Pregnancy pregnancy,
        @Nullable LocalDate hcgOn,
        @Nullable PsychosisOrMania psychosisOrMania,
        @Nullable SuicideRisk cssrs,
        @Nullable LocalDate cssrsOn,
        @Nullable LocalDate suicidalThoughtsOn,
        @Nullable Cardiac cardiac,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Boolean hypertensiveCrisisSymptoms,
        @Nullable ChildPugh childPugh,
        List<Consent> consents,
        List<Coding> medications,
        @Nullable Integer uncodedMedications,
        @Nullable Integer ageYears,
        @Nullable Sex sex,
        @Nullable Boolean alcoholScreenPositive,
        @Nullable MedicalHistory history,
        @Nullable Residence residence,
        @Nullable ConsentRecords consentRecords,
        @Nullable ScoreDay nrsDay,
        @Nullable ScoreDay pegDay,
        @Nullable LocalDate cssrsHighOn,
        @Nullable ScoreDay alcoholScreenDay) {

    public ScreeningFacts {
        conditions = List.copyOf(conditions);
        priorTreatments = List.copyOf(priorTreatments);
        consents = List.copyOf(consents);
        medications = List.copyOf(medications);
    }

    /** Nothing known yet. */
    public static ScreeningFacts none() {
        return new ScreeningFactsDraft().facts();
    }

    /**
     * These facts over earlier ones: what is known here replaces, what is not known here stays; consents add up until one is
     * taken back. A C-SSRS, a pain score and a consent keep their day, and an old one that comes late takes back no newer one. Where
     * they take back the consent to records of a substance use programme, what these may have told is gone.
     */
    public ScreeningFacts over(ScreeningFacts earlier) {
        return told(earlier, knownConsents().over(earlier.knownConsents()));
    }

    /** With this word on a consent as the last one, whatever the days. */
    public ScreeningFacts with(ConsentRecord record) {
        return none().told(this, knownConsents().with(record));
    }

    private ScreeningFacts told(ScreeningFacts earlier, ConsentRecords records) {
        ScreeningFacts both = over(earlier, records);
        boolean takenBack =
                records.isRevoked(Consent.PART_2) && !earlier.knownConsents().isRevoked(Consent.PART_2);
        return takenBack ? SubstanceUseRecord.leftOutOf(both) : both;
    }

    private ScreeningFacts over(ScreeningFacts earlier, ConsentRecords records) {
        DatedSuicideRisk risk = riskOver(earlier);
        DatedScore<Integer> rating = rating().over(earlier.rating());
        DatedScore<BigDecimal> peg = peg().over(earlier.peg());
        DatedScore<Boolean> alcohol = alcoholScreen().over(earlier.alcoholScreen());
        return new ScreeningFacts(
                newer(painOnset, earlier.painOnset),
                newer(recurrentOverThreeMonths, earlier.recurrentOverThreeMonths),
                newer(conditions, earlier.conditions),
                newer(priorTreatments, earlier.priorTreatments),
                rating.value(),
                peg.value(),
                newer(ketamineAllergy, earlier.ketamineAllergy),
                newer(aneurysmAvmOrIch, earlier.aneurysmAvmOrIch),
                newer(pregnancy, earlier.pregnancy),
                newer(hcgOn, earlier.hcgOn),
                newer(psychosisOrMania, earlier.psychosisOrMania),
                risk == null ? null : risk.risk(),
                risk == null ? null : risk.on(),
                later(suicidalThoughtsOn, earlier.suicidalThoughtsOn),
                newer(cardiac, earlier.cardiac),
                newer(systolic, earlier.systolic),
                newer(diastolic, earlier.diastolic),
                newer(hypertensiveCrisisSymptoms, earlier.hypertensiveCrisisSymptoms),
                newer(childPugh, earlier.childPugh),
                standing(records, Stream.concat(earlier.consents.stream(), consents.stream())),
                newer(medications, earlier.medications),
                newer(uncodedMedications, earlier.uncodedMedications),
                newer(ageYears, earlier.ageYears),
                newer(sex, earlier.sex),
                alcohol.value(),
                knownHistory().over(earlier.knownHistory()).orAbsent(),
                knownResidence().over(earlier.knownResidence()).orAbsent(),
                records.orAbsent(),
                rating.day(),
                peg.day(),
                later(lastHighRiskOn(), earlier.lastHighRiskOn()),
                alcohol.day());
    }

    /** Whether the patient has given this consent and not taken it back. */
    public boolean consentsTo(Consent kind) {
        return knownConsents().of(kind).map(ConsentRecord::stands).orElseGet(() -> consents.contains(kind));
    }

    /** The consents that were recorded with their days. */
    public ConsentRecords knownConsents() {
        return consentRecords == null ? ConsentRecords.NONE : consentRecords;
    }

    /**
     * As they came in on that day at the clinic: what has no day of its own is of that day at the latest. Who says that the consent to
     * records of a substance use programme does not stand tells nothing out of them.
     */
    public ScreeningFacts cameOn(LocalDate today) {
        ScreeningFacts dated = datedBy(today);
        return knownConsents().isRevoked(Consent.PART_2) ? SubstanceUseRecord.leftOutOf(dated) : dated;
    }

    private ScreeningFacts datedBy(LocalDate today) {
        DatedScore<Integer> rating = rating().cameOn(today);
        DatedScore<BigDecimal> peg = peg().cameOn(today);
        return new ScreeningFactsDraft(this)
                .nrsDay(rating.day())
                .pegDay(peg.day())
                .cssrsOn(cssrsOn != null && cssrsOn.isAfter(today) ? null : cssrsOn)
                .history(history == null ? null : history.cameOn(today))
                .alcoholScreenDay(alcoholScreen().cameOn(today).day())
                .facts();
    }

    private DatedScore<Integer> rating() {
        return new DatedScore<>(nrs, nrsDay);
    }

    private DatedScore<Boolean> alcoholScreen() {
        return new DatedScore<>(alcoholScreenPositive, alcoholScreenDay);
    }

    private DatedScore<BigDecimal> peg() {
        return new DatedScore<>(pegScore, pegDay);
    }

    /** The C-SSRS that counts; absent where none is known. */
    public @Nullable DatedSuicideRisk suicideRisk() {
        return cssrs == null ? null : new DatedSuicideRisk(cssrs, cssrsOn);
    }

    /** The last day of a high C-SSRS that is known; absent where none is known, or none with a day. */
    public @Nullable LocalDate lastHighRiskOn() {
        return cssrs == SuicideRisk.HIGH ? later(cssrsOn, cssrsHighOn) : cssrsHighOn;
    }

    /** Whether thoughts of suicide were told of which no C-SSRS of that day or later is known; one without a day may be older. */
    public boolean asksForSuicideScreen() {
        return suicidalThoughtsOn != null && (cssrsOn == null || cssrsOn.isBefore(suicidalThoughtsOn));
    }

    /** Whether an AUDIT-C was positive of which no AUDIT of that day or later is known; one without a day may be older. */
    boolean asksForAudit() {
        return Boolean.TRUE.equals(alcoholScreenPositive)
                && knownHistory()
                        .audit()
                        .map(audit -> alcoholScreenDay != null && alcoholScreenDay.mayBeAfter(audit.on()))
                        .orElse(true);
    }

    private @Nullable DatedSuicideRisk riskOver(ScreeningFacts earlier) {
        DatedSuicideRisk here = suicideRisk();
        DatedSuicideRisk before = earlier.suicideRisk();
        return before == null || (here != null && here.countsOver(before)) ? here : before;
    }

    MedicalHistory knownHistory() {
        return history == null ? MedicalHistory.UNKNOWN : history;
    }

    public Residence knownResidence() {
        return residence == null ? Residence.UNKNOWN : residence;
    }

    private static <T> @Nullable T newer(@Nullable T newer, @Nullable T earlier) {
        return newer != null ? newer : earlier;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static <T> List<T> newer(List<T> newer, List<T> earlier) {
        return newer.isEmpty() ? earlier : newer;
    }

    private static List<Consent> standing(ConsentRecords records, Stream<Consent> said) {
        return said.filter(kind -> !records.isRevoked(kind)).distinct().sorted().toList();
    }
}
