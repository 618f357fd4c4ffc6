package org.painpath.integrationtherapy.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.policy.ClinicCalendar;
import org.painpath.integrationtherapy.store.CourseList;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What staff look at. */
@RestController
class CoursesController {
    private static final int LARGEST_PAGE = 200;

    private final CourseList courses;
    private final Desk<CourseCommand, Course, CourseEvent> desk;
    private final CourseViews views;
    private final ClinicCalendar calendar;

    CoursesController(
            CourseList courses,
            Desk<CourseCommand, Course, CourseEvent> desk,
            CourseViews views,
            ClinicCalendar calendar) {
        this.courses = courses;
        this.desk = desk;
        this.views = views;
        this.calendar = calendar;
    }

    @GetMapping("/courses")
    CoursePage courses(
            @RequestParam(required = false) @Nullable CourseStage stage,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.field("limit", "must be between 1 and " + LARGEST_PAGE);
        }
        return CoursePage.of(courses.page(stage, after, limit, calendar.now().at()), limit);
    }

    @GetMapping("/courses/{referralId}")
    ResponseEntity<CourseView> course(@PathVariable UUID referralId) {
        var found = desk.read(referralId)
                .filter(course -> !(course.state() instanceof Course.Unplanned))
                .orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .eTag(Commands.etag(found.version()))
                .body(views.of(referralId, found.version(), found.state()));
    }
}
