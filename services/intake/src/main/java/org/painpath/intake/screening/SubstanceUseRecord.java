package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a record of a substance use programme may have told of a patient. Nobody says where a fact about the use of substances comes
 * from, so each one is taken for one of these: the statement, AUDIT, AUDIT-C and DAST-10, and every diagnosis that may name it.
 * Medicines stay, because an interaction that nobody sees harms the patient.
 *
 * <p>Once the patient has taken the consent back, such facts are used and shown no more. What is told anew counts, unless it comes from
 * outside the clinic, where it may be the same record once more.
 *
 * <p>Source: 42 CFR Part 2, clinical reference 4.5 (keys PART2-A, PART2-B); which facts are taken for such a record [P].
 */
public final class SubstanceUseRecord {
    private static final Set<String> ICD10 =
            Set.of("http://hl7.org/fhir/sid/icd-10-cm", "http://hl7.org/fhir/sid/icd-10");

    /** Use of any substance but tobacco, counselling about it, and poisoning by narcotics. */
    private static final Pattern NAMES_IT =
            Pattern.compile("(F1[0-689]|F55|Z71[45]|Z72[12]|T40).*", Pattern.CASE_INSENSITIVE);

    private SubstanceUseRecord() {}

    /** Whether the patient has taken the consent back, or its end has passed, and has not given it again. */
    public static boolean isWithheld(ConsentRecords consents, LocalDate today) {
        return consents.isRevoked(Consent.PART_2)
                || consents.lapsedBy(today).stream().anyMatch(record -> record.kind() == Consent.PART_2);
    }

    /** Whether an item of the checklist asks for it. @param code of the item */
    public static boolean isAskedForBy(String code) {
        return items().contains(code);
    }

    /** Codes of the items that ask for it. */
    public static List<String> items() {
        return NoActiveSubstanceUse.ITEMS.stream().map(Item::code).toList();
    }

    /** The facts without all of it. */
    public static ScreeningFacts leftOutOf(ScreeningFacts facts) {
        return new ScreeningFactsDraft(facts)
                .conditions(facts.conditions().stream()
                        .filter(condition -> !mayNameIt(condition))
                        .toList())
                .alcoholScreenPositive(null)
                .alcoholScreenDay(null)
                .history(facts.knownHistory().withoutSubstanceUse().orAbsent())
                .facts();
    }

    /** What somebody outside the clinic sends, as it may be used beside what is known. */
    public static ScreeningFacts usableOf(ScreeningFacts sent, ScreeningFacts known) {
        return known.knownConsents().isRevoked(Consent.PART_2) ? leftOutOf(sent) : sent;
    }

    /** Of a terminology whose codes do not say by themselves what they are of, only what is known as a pain condition does not. */
    private static boolean mayNameIt(Coding condition) {
        return ICD10.contains(condition.system())
                ? NAMES_IT.matcher(condition.code().replace(".", "")).matches()
                : PainCodes.groupOf(condition).isEmpty();
    }
}
