package org.painpath.integrationtherapy.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Known;
import org.painpath.integrationtherapy.course.CourseCommand.JudgeMissedCheck;
import org.painpath.integrationtherapy.course.CourseCommand.NoteMissedChecks;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.TimedCheck;
import org.painpath.integrationtherapy.sessions.TimedChecks;

/** A timed check without vital signs is noted once, also after the course has ended, and then judged by a clinician. */
final class MissedCheckDecisions {
    private final Function<LocalDate, TherapyRules> rulesOn;

    MissedCheckDecisions(Function<LocalDate, TherapyRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    Decision<CourseEvent> note(Course course, NoteMissedChecks note) {
        return course instanceof Known known
                ? Decision.accepted(missed(known.treatment(), note.today()))
                : Decision.nothing();
    }

    Decision<CourseEvent> judge(Course course, JudgeMissedCheck judge) {
        return OnSession.decideOrWatch(course, judge.sessionId(), session -> judge(session, judge));
    }

    private List<CourseEvent> missed(Treatment treatment, Today today) {
        var rules = rulesOn.apply(today.day());
        return treatment.sessions().stream()
                .flatMap(session -> rules.sessions().checks().missed(session, today.at()).stream()
                        .<CourseEvent>map(missed -> new VitalsMissed(
                                session.sessionId(), missed.minute(), missed.missedAt(), rules.version())))
                .toList();
    }

    private Decision<CourseEvent> judge(Session session, JudgeMissedCheck judge) {
        return checks(judge.today())
                .at(judge.minute())
                .map(check -> judge(session, check, judge))
                .orElseGet(() -> Decision.refused("no-such-check", "No check is due at that minute."));
    }

    private Decision<CourseEvent> judge(Session session, TimedCheck check, JudgeMissedCheck judge) {
        if (!session.underWay()) {
            return Decision.refused("no-dose-under-way", "No dose is under way in this session.");
        }
        if (session.answered(check)) {
            return Decision.refused("check-done", "This check has been done or judged.");
        }
        if (!judge.ofNoDose()
                && !checks(judge.today()).over(check, session, judge.today().at())) {
            return Decision.refused("check-not-missed", "The time of this check is not over yet.");
        }
        var noted = session.noted(check.minute())
                ? Stream.<CourseEvent>empty()
                : Stream.of(new VitalsMissed(
                        session.sessionId(),
                        check.minute(),
                        judge.today().at(),
                        rulesOn.apply(judge.today().day()).version()));
        var events = new ArrayList<CourseEvent>(noted.toList());
        events.add(new MissedCheckJudged(session.sessionId(), check.minute(), judge.reason(), judge.by()));
        return Decision.accepted(events);
    }

    private TimedChecks checks(Today today) {
        return rulesOn.apply(today.day()).sessions().checks();
    }
}
