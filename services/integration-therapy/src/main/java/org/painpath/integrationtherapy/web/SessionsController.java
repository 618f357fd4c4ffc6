package org.painpath.integrationtherapy.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.telehealth.TelehealthProvider;
import org.painpath.chassis.web.Commands;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the therapist does about sessions. */
@RestController
@RequestMapping("/courses/{referralId}/sessions")
class SessionsController {

    /** @param sessionId the new session, for the commands on it */
    record Scheduled(UUID sessionId, CourseView course) {}

    private final CourseDesk desk;
    private final CourseViews views;
    private final TelehealthProvider telehealth;

    SessionsController(CourseDesk desk, CourseViews views, TelehealthProvider telehealth) {
        this.desk = desk;
        this.views = views;
        this.telehealth = telehealth;
    }

    @PostMapping
    ResponseEntity<Scheduled> schedule(
            @PathVariable UUID referralId, @Valid @RequestBody SessionRequests.Schedule body, Principal person) {
        var sessionId = desk.newId();
        var command = body.command(sessionId, telehealth, desk.today().at());
        var done = Commands.orRefuse(desk.run(referralId, person.getName(), "schedule-session", command, null, null));
        var view = views.of(referralId, done.version(), done.state());
        return ResponseEntity.created(URI.create("/courses/%s/sessions/%s".formatted(referralId, sessionId)))
                .eTag(Commands.etag(done.version()))
                .body(new Scheduled(sessionId, view));
    }

    @PostMapping("/{sessionId}/complete")
    ResponseEntity<CourseView> complete(
            @PathVariable UUID referralId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody(required = false) SessionRequests.@Nullable Noted body,
            Principal person) {
        var command = new CompleteSession(sessionId, person.getName(), desk.today());
        return run(referralId, person, "complete-session", command, sessionId, body);
    }

    @PostMapping("/{sessionId}/miss")
    ResponseEntity<CourseView> miss(
            @PathVariable UUID referralId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody(required = false) SessionRequests.@Nullable Noted body,
            Principal person) {
        return run(referralId, person, "miss-session", new MissSession(sessionId), sessionId, body);
    }

    @PostMapping("/{sessionId}/vitals")
    ResponseEntity<CourseView> vitals(
            @PathVariable UUID referralId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody SessionRequests.Measured body,
            Principal person) {
        var command = body.command(sessionId, person.getName(), desk.today());
        return run(referralId, person, "record-vitals", command, sessionId, null);
    }

    @PostMapping("/{sessionId}/peer-monitor")
    ResponseEntity<CourseView> attestPeerMonitor(
            @PathVariable UUID referralId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody SessionRequests.Attested body,
            Principal person) {
        var command = body.command(sessionId, person.getName());
        return run(referralId, person, "attest-peer-monitor", command, sessionId, null);
    }

    @PostMapping("/{sessionId}/missed-checks")
    ResponseEntity<CourseView> judgeMissedCheck(
            @PathVariable UUID referralId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody SessionRequests.Judged body,
            Principal person) {
        var command = body.command(sessionId, person.getName(), desk.today());
        var noted = new SessionRequests.Noted(body.note());
        return run(referralId, person, "judge-missed-check", command, sessionId, noted);
    }

    private ResponseEntity<CourseView> run(
            UUID referral,
            Principal person,
            String action,
            CourseCommand command,
            UUID sessionId,
            SessionRequests.@Nullable Noted noted) {
        var note = noted == null ? null : noted.note();
        var done = Commands.orRefuse(desk.run(referral, person.getName(), action, command, sessionId, note));
        return ResponseEntity.ok()
                .eTag(Commands.etag(done.version()))
                .body(views.of(referral, done.version(), done.state()));
    }
}
