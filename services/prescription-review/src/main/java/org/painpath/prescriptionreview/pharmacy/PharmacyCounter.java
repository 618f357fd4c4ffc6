package org.painpath.prescriptionreview.pharmacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Patient;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.fhir.FhirReader;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.fhir.PharmacyOrder;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffKind;
import org.painpath.prescriptionreview.handoff.Release;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.registration.Registration;
import org.painpath.prescriptionreview.review.Gate;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.store.HandOffs;
import org.painpath.prescriptionreview.store.Registrations;
import org.painpath.prescriptionreview.web.FeedStandings;

/** Looks at the review as it stands when a message is about to leave, and writes out what still holds. */
final class PharmacyCounter implements Courier.Counter {
    private final Desk<ReviewCommand, Review, ReviewEvent> desk;
    private final HandOffs messages;
    private final FeedStandings feeds;
    private final Gate gate;
    private final Registrations registrations;
    private final NamesForExport names;
    private final FhirReader fhir;
    private final ZoneId clinic;

    PharmacyCounter(
            Desk<ReviewCommand, Review, ReviewEvent> desk,
            HandOffs messages,
            FeedStandings feeds,
            DosingPolicyOfTheDay policies,
            Registrations registrations,
            NamesForExport names,
            FhirReader fhir,
            ZoneId clinic) {
        this.desk = desk;
        this.messages = messages;
        this.feeds = feeds;
        this.gate = new Gate(policies);
        this.registrations = registrations;
        this.names = names;
        this.fhir = fhir;
        this.clinic = clinic;
    }

    @Override
    public Prepared prepare(HandOff message, Instant now) {
        Review review = desk.read(message.referralId()).map(Snapshot::state).orElseGet(Review.Unopened::new);
        return switch (release(message, review, now)) {
            case Release.Prescribed(Prescription prescription) -> signed(message, prescription, review);
            case Release.Withdrawn _ -> content(withdrawal(message));
            case Release.Later(String code) -> new Prepared.Later(code);
            case Release.CalledOff(String code) -> new Prepared.CalledOff(code);
        };
    }

    private Release release(HandOff message, Review review, Instant now) {
        LocalDate on = LocalDate.ofInstant(now, clinic);
        List<Awaited> awaited = gate.awaited(review, on, feeds.of(message.referralId(), now));
        return Release.of(message, review, awaited, messages.before(message), on);
    }

    /** Whose registration was taken back has signed nothing that may be handed out. */
    private Prepared signed(HandOff message, Prescription prescription, Review review) {
        return Registration.behind(
                        registrations.of(prescription.prescriber()),
                        prescription.prescriber(),
                        review.stateAsked(),
                        prescription.issuedOn())
                .map(registration -> named(message, prescription, registration))
                .orElseGet(() -> new Prepared.Later("no-registration"));
    }

    private Prepared named(HandOff message, Prescription prescription, Registration registration) {
        return switch (names.of(message.referralId())) {
            case ExportedName.Known(Patient patient) ->
                order(message, prescription, registration, patient)
                        .map(this::content)
                        .orElseGet(() -> new Prepared.Impossible("no-such-fill"));
            case ExportedName.WithoutAddress _ -> new Prepared.Later("no-address");
            case ExportedName.NotThere _ -> new Prepared.Impossible("no-name");
            case ExportedName.NotNow(String code) -> new Prepared.NotNow(code);
        };
    }

    private static Optional<MedicationRequest> order(
            HandOff message, Prescription prescription, Registration registration, Patient patient) {
        Integer number = message.fill();
        return number == null
                ? Optional.of(PharmacyOrder.order(message, prescription, registration, patient))
                : prescription.fills().stream()
                        .filter(fill -> fill.number() == number)
                        .findFirst()
                        .map(fill -> PharmacyOrder.fill(message, prescription, fill, registration, patient));
    }

    private static MedicationRequest withdrawal(HandOff message) {
        return message.kind() == HandOffKind.STOP ? PharmacyOrder.stop(message) : PharmacyOrder.hold(message);
    }

    private Prepared content(MedicationRequest order) {
        return new Prepared.Content(fhir.write(order));
    }
}
