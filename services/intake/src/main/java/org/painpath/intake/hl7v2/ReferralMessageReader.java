package org.painpath.intake.hl7v2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.intake.reception.Amendment;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.referral.Channel;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.vocabulary.Answer;
import org.painpath.intake.vocabulary.ClinicalStatements;
import org.painpath.intake.vocabulary.CodeSystems;
import org.painpath.intake.vocabulary.Medicine;
import org.painpath.intake.vocabulary.Observed;

/** REF^I12 as a referral. What it lacks stays absent; screening asks for it. */
final class ReferralMessageReader {
    static final String FORMAT = "x-application/hl7-v2+er7";
    private static final Set<String> FREE_TEXT = Set.of("FT", "TX");
    /** History of medication use. */
    private static final Coding MEDICATION_USE = new Coding(CodeSystems.LOINC, "10160-0", null);

    private final Er7Message message;
    private final LocalDate today;

    private ReferralMessageReader(Er7Message message, LocalDate today) {
        this.message = message;
        this.today = today;
    }

    /** @throws Hl7Refused AE with every required field that is missing, or a date that does not exist */
    static ReferralSubmission read(Er7Message message, LocalDate today) {
        return new ReferralMessageReader(message, today).read();
    }

    /**
     * The clinical part, of a message that amends a referral, and whom it speaks of.
     *
     * @throws Hl7Refused AE for a date that does not exist
     */
    static Amendment amendment(Er7Message message, LocalDate today) {
        PatientIdentity patient =
                message.first("PID").map(pid -> PidReader.read(pid, today)).orElse(null);
        return new Amendment(
                patient,
                new ReferralMessageReader(message, today)
                        .statements()
                        .facts(today, patient == null ? Sex.UNKNOWN : patient.sex()),
                FORMAT,
                message.text());
    }

    private ReferralSubmission read() {
        List<Hl7Error> missing = missing();
        if (!missing.isEmpty()) {
            throw new Hl7Refused(Hl7Refused.Verdict.AE, missing);
        }
        Er7Segment rf1 = message.first("RF1").orElseThrow();
        rf1.day(7);
        Er7Segment pid = message.first("PID").orElseThrow();
        PatientIdentity patient = PidReader.read(pid, today);
        return new ReferralSubmission(
                Channel.HL7V2,
                Rf1Reader.originatingId(message),
                Rf1Reader.priority(rf1.text(2)),
                patient,
                statements().facts(today, patient.sex()).over(residence(pid)),
                notes(),
                PrdReader.email(message),
                FORMAT,
                message.text());
    }

    private static ScreeningFacts residence(Er7Segment pid) {
        return new ScreeningFactsDraft().state(PidReader.state(pid)).facts();
    }

    /** Clinical reference 7.1. */
    private List<Hl7Error> missing() {
        List<Hl7Error> missing = new ArrayList<>();
        if (message.header().facility().isBlank()) {
            missing.add(Hl7Error.missing("MSH", 4));
        }
        if (message.header().controlId().isBlank()) {
            missing.add(Hl7Error.missing("MSH", 10));
        }
        if (message.first("RF1").filter(rf1 -> rf1.has(6)).isEmpty()) {
            missing.add(Hl7Error.missing("RF1", 6));
        }
        if (message.all("PRD").noneMatch(prd -> "RP".equals(prd.text(1)))) {
            missing.add(Hl7Error.missing("PRD", 1));
        }
        if (message.first("PID").filter(pid -> pid.has(3)).isEmpty()) {
            missing.add(Hl7Error.missing("PID", 3));
        }
        return missing;
    }

    private ClinicalStatements statements() {
        List<Observed> observed = observed();
        return new ClinicalStatements(
                observed,
                message.all("DG1").map(Dg1Reader::read).toList(),
                message.all("AL1").map(Al1Reader::read).toList(),
                observed.stream()
                        .filter(one -> one.codes().contains(MEDICATION_USE))
                        .flatMap(ReferralMessageReader::medicine)
                        .toList(),
                message.all("PR1").flatMap(Pr1Reader::read).toList(),
                List.of());
    }

    private List<Observed> observed() {
        List<Observed> observed = new ArrayList<>();
        LocalDate reported = null;
        int report = 0;
        for (Er7Segment segment : message.segments()) {
            if (segment.name().equals("OBR")) {
                reported = segment.day(7);
                report++;
            } else if (segment.name().equals("OBX")) {
                ObxReader.read(segment, reported, "report " + report).ifPresent(observed::add);
            }
        }
        return observed;
    }

    private static Stream<Medicine> medicine(Observed observed) {
        return switch (observed.answer()) {
            case Answer.Coded coded -> Stream.of(new Medicine(coded.codings(), null, true, null));
            case Answer.Words words -> Stream.of(new Medicine(List.of(), words.words(), true, null));
            case Answer.Number _, Answer.YesNo _, Answer.Day _ -> Stream.empty();
        };
    }

    private List<String> notes() {
        return message.segments().stream().flatMap(ReferralMessageReader::note).toList();
    }

    private static Stream<String> note(Er7Segment segment) {
        return switch (segment.name()) {
            case "NTE" -> repetitions(segment, 3);
            case "OBX" -> isFreeText(segment.text(2)) ? repetitions(segment, 5) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static boolean isFreeText(@Nullable String type) {
        return type != null && FREE_TEXT.contains(type);
    }

    private static Stream<String> repetitions(Er7Segment segment, int field) {
        return IntStream.range(0, segment.repetitions(field))
                .mapToObj(repetition -> segment.text(field, repetition, 1))
                .flatMap(Stream::ofNullable)
                .map(note -> note.replace("\\.br\\", "\n"));
    }
}
