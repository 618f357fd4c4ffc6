package org.painpath.integrationtherapy.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    SessionsController(CourseDesk desk, CourseViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<Scheduled> schedule(
            @PathVariable UUID referralId, @Valid @RequestBody Requests.Schedule body, Principal person) {
        var sessionId = desk.newId();
        var command = body.command(sessionId, desk.now());
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
            @Valid @RequestBody(required = false) Requests.@Nullable Noted body,
            Principal person) {
        var command = new CompleteSession(sessionId, person.getName());
        return run(referralId, person, "complete-session", command, sessionId, body);
    }

    @PostMapping("/{sessionId}/miss")
    ResponseEntity<CourseView> miss(
            @PathVariable UUID referralId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody(required = false) Requests.@Nullable Noted body,
            Principal person) {
        return run(referralId, person, "miss-session", new MissSession(sessionId), sessionId, body);
    }

    @PostMapping("/{sessionId}/vitals")
    ResponseEntity<CourseView> vitals(
            @PathVariable UUID referralId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody Requests.Measured body,
            Principal person) {
        return run(referralId, person, "record-vitals", body.command(sessionId), sessionId, null);
    }

    private ResponseEntity<CourseView> run(
            UUID referral,
            Principal person,
            String action,
            CourseCommand command,
            UUID sessionId,
            Requests.@Nullable Noted noted) {
        var note = noted == null ? null : noted.note();
        var done = Commands.orRefuse(desk.run(referral, person.getName(), action, command, sessionId, note));
        return ResponseEntity.ok()
                .eTag(Commands.etag(done.version()))
                .body(views.of(referral, done.version(), done.state()));
    }
}
