package org.painpath.intake.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Ids;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.notices.About;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.reception.ReferralReception;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.screening.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a new referral into the identity tables and the journal, or finds the one that is known already. */
@Component
class RecordedReception implements ReferralReception {

    private static final String ACTION = "receive-referral";

    private final Submissions submissions;
    private final Patients patients;
    private final PatientMatches matches;
    private final Referrers referrers;
    private final DueMessages messages;
    private final Commands<ReferralCommand, Referral, ReferralEvent> commands;
    private final Audit audit;
    private final Ids ids;
    private final ClinicCalendar calendar;

    RecordedReception(
            Submissions submissions,
            Patients patients,
            PatientMatches matches,
            Referrers referrers,
            DueMessages messages,
            Commands<ReferralCommand, Referral, ReferralEvent> commands,
            Audit audit,
            Ids ids,
            ClinicCalendar calendar) {
        this.submissions = submissions;
        this.patients = patients;
        this.matches = matches;
        this.referrers = referrers;
        this.messages = messages;
        this.commands = commands;
        this.audit = audit;
        this.ids = ids;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public ReceptionResult receive(ReferralSubmission submission, String receivedFrom) {
        Today today = calendar.now();
        ScreeningFacts facts = withPatient(submission, today.date());
        UUID referralId = ids.next();
        if (!submissions.claim(submission.originatingId(), referralId)) {
            UUID known = submissions.find(submission.originatingId()).orElseThrow();
            audit.record(receivedFrom, ACTION, known, "nothing");
            return new ReceptionResult(known, false);
        }
        submissions.keep(referralId, submission, receivedFrom);
        UUID patientId = ids.next();
        patients.keep(patientId, referralId, submission.patient());
        matches.note(patientId, submission.patient());
        tellReferrer(referralId, submission.referrerEmail(), today.at());
        var receive = new ReceiveReferral(submission.channel(), submission.priority(), facts, today);
        Commands.orRefuse(commands.run(referralId, receivedFrom, ACTION, receive));
        return new ReceptionResult(referralId, true);
    }

    private void tellReferrer(UUID referralId, @Nullable String email, Instant now) {
        if (email != null) {
            referrers.keep(referralId, email);
            messages.tellReferrer(referralId, About.REFERRAL_RECEIVED, now);
        }
    }

    /** Age and sex of the identity count before those that came with the facts. */
    private static ScreeningFacts withPatient(ReferralSubmission submission, LocalDate today) {
        PatientIdentity patient = submission.patient();
        var known = new ScreeningFactsDraft().ageYears(age(patient.birthDate(), today));
        if (patient.sex() != Sex.UNKNOWN) {
            known.sex(patient.sex());
        }
        return known.facts().over(submission.facts());
    }

    private static @Nullable Integer age(@Nullable LocalDate birthDate, LocalDate today) {
        if (birthDate == null) {
            return null;
        }
        if (!PatientIdentity.canBeBornOn(birthDate, today)) {
            throw Refusal.field("patient.birthDate", "must be a day in the last 130 years");
        }
        return Period.between(birthDate, today).getYears();
    }
}
