package org.painpath.integrationtherapy.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Commands;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteCourse;
import org.painpath.integrationtherapy.course.CourseCommand.RequestDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeCourse;
import org.painpath.integrationtherapy.course.CourseCommand.StopCourse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff do about a course: measure, report, ask, resume, end. */
@RestController
@RequestMapping("/courses/{referralId}")
class CourseStepsController {

    /** @param adverseEventId the new adverse event; its action and findings are in the course */
    record Reported(UUID adverseEventId, CourseView course) {}

    private final CourseDesk desk;
    private final CourseViews views;

    CourseStepsController(CourseDesk desk, CourseViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping("/outcomes")
    ResponseEntity<CourseView> outcome(
            @PathVariable UUID referralId, @Valid @RequestBody Requests.Outcome body, Principal person) {
        return run(referralId, person, "record-outcome", body.command(person.getName(), desk.today()), null);
    }

    @PostMapping("/adverse-events")
    ResponseEntity<Reported> adverseEvent(
            @PathVariable UUID referralId, @Valid @RequestBody Requests.Adverse body, Principal person) {
        var id = desk.newId();
        var command = body.command(id, person.getName(), desk.today());
        var done = Commands.orRefuse(
                desk.run(referralId, person.getName(), "report-adverse-event", command, id, body.note()));
        return ResponseEntity.ok()
                .eTag(Commands.etag(done.version()))
                .body(new Reported(id, views.of(referralId, done.version(), done.state())));
    }

    @PostMapping("/dose-change-requests")
    ResponseEntity<CourseView> doseChange(
            @PathVariable UUID referralId, @Valid @RequestBody Requests.DoseChange body, Principal person) {
        var command = new RequestDoseChange(body.direction(), body.reasonCode(), person.getName());
        return run(referralId, person, "request-dose-change", command, null);
    }

    @PostMapping("/resume")
    ResponseEntity<CourseView> resume(
            @PathVariable UUID referralId, @Valid @RequestBody Requests.Resume body, Principal person) {
        return run(referralId, person, "resume-course", new ResumeCourse(body.reasonCode()), null);
    }

    @PostMapping("/complete")
    ResponseEntity<CourseView> complete(
            @PathVariable UUID referralId,
            @Valid @RequestBody(required = false) SessionRequests.@Nullable Noted body,
            Principal person) {
        var note = body == null ? null : body.note();
        return run(referralId, person, "complete-course", new CompleteCourse(person.getName(), desk.today()), note);
    }

    @PostMapping("/stop")
    ResponseEntity<CourseView> stop(
            @PathVariable UUID referralId, @Valid @RequestBody Requests.Stop body, Principal person) {
        var command = new StopCourse(body.reasonCode(), person.getName());
        return run(referralId, person, "stop-course", command, body.note());
    }

    private ResponseEntity<CourseView> run(
            UUID referral, Principal person, String action, CourseCommand command, @Nullable String note) {
        var done = Commands.orRefuse(desk.run(referral, person.getName(), action, command, null, note));
        return ResponseEntity.ok()
                .eTag(Commands.etag(done.version()))
                .body(views.of(referral, done.version(), done.state()));
    }
}
