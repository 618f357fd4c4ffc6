package org.painpath.integrationtherapy.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Ids;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.web.Commands;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.integrationtherapy.course.Today;
import org.painpath.integrationtherapy.policy.ClinicCalendar;
import org.painpath.integrationtherapy.store.Note;
import org.painpath.integrationtherapy.store.Notes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's command and the note that goes with it, in one transaction; the note of a refused command is not kept. */
@Component
class CourseDesk {
    private final Commands<CourseCommand, Course, CourseEvent> commands;
    private final Notes notes;
    private final Ids ids;
    private final ClinicCalendar calendar;

    CourseDesk(Commands<CourseCommand, Course, CourseEvent> commands, Notes notes, Ids ids, ClinicCalendar calendar) {
        this.commands = commands;
        this.notes = notes;
        this.ids = ids;
        this.calendar = calendar;
    }

    Today today() {
        return calendar.now();
    }

    UUID newId() {
        return ids.next();
    }

    /** @param about the session or adverse event that the note is about */
    @Transactional
    Outcome<Course, CourseEvent> run(
            UUID referral,
            String person,
            String action,
            CourseCommand command,
            @Nullable UUID about,
            @Nullable String note) {
        var outcome = commands.run(referral, person, action, command);
        if (outcome instanceof Outcome.Done && note != null && !note.isBlank()) {
            notes.add(referral, new Note(ids.next(), about, note, person, commands.now()));
        }
        return outcome;
    }
}
