package org.painpath.intake.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.journal.Desk;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.letters.EndedReferral;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.SubstanceUseRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a letter says, put together when it is read; who the patient is has no second place. Each reading is an audit row. */
@Component
public class EndedReferrals {
    private static final String ACTION = "read-letter";

    /** @param patient who the letter is about */
    public record Told(EndedReferral referral, Patients.Patient patient) {}

    private final JdbcClient client;
    private final Patients patients;
    private final Submissions submissions;
    private final Desk<ReferralCommand, Referral, ReferralEvent> desk;
    private final Audit audit;
    private final ClinicCalendar calendar;

    EndedReferrals(
            JdbcClient client,
            Patients patients,
            Submissions submissions,
            Desk<ReferralCommand, Referral, ReferralEvent> desk,
            Audit audit,
            ClinicCalendar calendar) {
        this.client = client;
        this.patients = patients;
        this.submissions = submissions;
        this.desk = desk;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** @param reader user name */
    @Transactional
    public Told readBy(String reader, OutcomeLetterRow letter) {
        UUID referralId = letter.referralId();
        audit.record(reader, ACTION, referralId, "done");
        var patient = patients.ofReferrals(List.of(referralId)).getFirst();
        var referral = new EndedReferral(
                submissions.number(referralId).map(OriginatingId::value).orElse(null),
                name(patient.identity()),
                patient.identity().birthDate(),
                Objects.requireNonNull(at(referralId, "referral-received")),
                at(referralId, "referral-accepted", "referral-declined"),
                letter.closing(),
                reasons(referralId, letter.closing().outcome()),
                letter.version() > 1);
        return new Told(referral, patient);
    }

    private static @Nullable String name(PatientIdentity identity) {
        String name = Stream.of(identity.given(), identity.family())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isBlank() ? null : name;
    }

    /**
     * Of the ends that intake knows the reasons of; those of other services stay there. Nobody can tell by a code whether it rests on a
     * record of a substance use programme: without the consent to it no reason is told.
     */
    private List<String> reasons(UUID referralId, Outcome outcome) {
        Referral referral =
                desk.read(referralId).map(snapshot -> snapshot.state()).orElseThrow();
        if (referral instanceof Known known
                && SubstanceUseRecord.isWithheld(known.facts().knownConsents(), calendar.today())) {
            return List.of();
        }
        return switch (outcome) {
            case DECLINED -> referral instanceof Declined declined ? declined.reasonCodes() : List.of();
            case WITHDRAWN -> referral instanceof Withdrawn withdrawn ? List.of(withdrawn.reasonCode()) : List.of();
            case NOT_CANDIDATE, REJECTED, STOPPED, COMPLETED_WITH_RESPONSE, COMPLETED_WITHOUT_RESPONSE -> List.of();
        };
    }

    private @Nullable Instant at(UUID referralId, String... facts) {
        String[] types =
                Stream.of(facts).map(fact -> "painpath.intake." + fact + ".v1").toArray(String[]::new);
        return client.sql("select min(occurred_at) from journal where referral_id = ? and type = any(?)")
                .params(referralId, types)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(null);
    }
}
