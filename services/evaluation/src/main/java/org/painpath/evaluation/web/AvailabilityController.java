package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.security.Roles;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.store.Availabilities;
import org.painpath.evaluation.store.Availabilities.Kept;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Availability;
import org.painpath.evaluation.visit.CliniciansTime;
import org.painpath.evaluation.visit.Span;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When clinicians see patients, and where a visit could be booked. */
@RestController
class AvailabilityController {
    private static final Duration LONGEST_WINDOW = Duration.ofDays(31);
    private static final int MOST_SLOTS = 500;

    /** @param clinician user name */
    record Slot(String clinician, Instant startsAt, int minutes) {}

    private final Availabilities availabilities;
    private final Commands<?, ?, ?> commands;
    private final Audit audit;
    private final ZoneId zone;

    AvailabilityController(
            Availabilities availabilities,
            Commands<?, ?, ?> commands,
            Audit audit,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        this.availabilities = availabilities;
        this.commands = commands;
        this.audit = audit;
        this.zone = zone;
    }

    @GetMapping("/clinicians/{clinician}/availability")
    ResponseEntity<Availability> availability(@PathVariable String clinician) {
        return answer(availabilities.of(clinician).orElseThrow(Refusal::notFound));
    }

    /** Clinicians keep their own hours, coordinators everybody's. Visits that are booked stay as they are. */
    @PutMapping("/clinicians/{clinician}/availability")
    @Transactional
    ResponseEntity<Availability> put(
            @PathVariable String clinician, @Valid @RequestBody AvailabilityRequest body, Authentication person) {
        if (!person.getName().equals(clinician) && !Roles.of(person).contains("coordinator")) {
            throw new Refusal(HttpStatus.FORBIDDEN, "not-allowed", "Clinicians change their own hours.");
        }
        if (!clinician.matches(BookingRequest.USER_NAME) || clinician.equals(Appointment.CLINIC)) {
            throw Refusal.field("clinician", "is a user name");
        }
        Kept kept = availabilities
                .put(clinician, body.availability(), Commands.expectedVersion(), person.getName(), commands.now())
                .orElseThrow(() -> new Refusal(
                        HttpStatus.PRECONDITION_FAILED, "stale", "These hours have changed since you looked."));
        audit.record(person.getName(), "put-availability", null, "done");
        return answer(kept);
    }

    /** Free times, the earliest first, at most 500. */
    @GetMapping("/slots")
    List<Slot> slots(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam AppointmentMode mode,
            @RequestParam @Nullable String clinician,
            @RequestParam @Nullable Integer minutes) {
        int length = minutes == null ? Appointment.USUAL_MINUTES : minutes;
        if (length < 15 || length > 240) {
            throw Refusal.field("minutes", "is 15 to 240");
        }
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_WINDOW) > 0) {
            throw Refusal.field("to", "is after from, by at most 31 days");
        }
        Instant now = commands.now();
        if (!now.isBefore(to)) {
            return List.of();
        }
        Span window = new Span(from.isBefore(now) ? now : from, to);
        return kept(clinician)
                .flatMap(kept -> slots(kept, window, mode, length))
                .sorted(Comparator.comparing(Slot::startsAt).thenComparing(Slot::clinician))
                .limit(MOST_SLOTS)
                .toList();
    }

    private Stream<Kept> kept(@Nullable String clinician) {
        return clinician == null ? availabilities.all().stream() : availabilities.of(clinician).stream();
    }

    private Stream<Slot> slots(Kept kept, Span window, AppointmentMode mode, int minutes) {
        return new CliniciansTime(kept.availability(), zone)
                .freeStarts(window, mode, minutes, availabilities.booked(kept.clinician(), window)).stream()
                        .map(start -> new Slot(kept.clinician(), start, minutes));
    }

    private static ResponseEntity<Availability> answer(Kept kept) {
        return ResponseEntity.ok().eTag(Commands.etag(kept.version())).body(kept.availability());
    }
}
