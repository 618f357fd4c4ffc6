package org.painpath.intake.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.notices.About;
import org.painpath.intake.notices.Notice;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the messages that have become due, and plans the reminders, in the transaction of the journal; those that are there
 * stay as they are.
 */
@Component
public class DueMessages {
    private final JdbcTemplate jdbc;
    private final CalledOffMessages calledOff;
    private final ClinicCalendar calendar;

    DueMessages(JdbcTemplate jdbc, CalledOffMessages calledOff, ClinicCalendar calendar) {
        this.jdbc = jdbc;
        this.calledOff = calledOff;
        this.calendar = calendar;
    }

    public void save(List<Snapshot<Referral>> changed) {
        List<Object[]> rows = changed.stream().flatMap(this::rows).toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(MessageRow.INSERT, rows);
        }
        for (Snapshot<Referral> snapshot : changed) {
            if (snapshot.state() instanceof Declined) {
                tellReferrer(snapshot.referralId(), About.REFERRAL_DECLINED, snapshot.changedAt());
            }
            if (snapshot.state() instanceof Known known) {
                known.loop().closings().forEach(closing -> tellOfLetter(snapshot, closing));
            }
        }
        calledOff.save(changed);
    }

    /** A referrer who gave no address is told by the door that the referral came in by, and by no message. */
    void tellReferrer(UUID referralId, About about, Instant now) {
        tellReferrer(referralId, new Notice.OfReferral(referralId, about), now, null);
    }

    /** A letter that is written already was ready before there was such a mail, or has had its own. */
    private void tellOfLetter(Snapshot<Referral> snapshot, Closing closing) {
        UUID referralId = snapshot.referralId();
        tellReferrer(
                referralId,
                Notice.OfLetter.ready(referralId, closing.eventId()),
                snapshot.changedAt(),
                closing.eventId());
    }

    private void tellReferrer(UUID referralId, Notice notice, Instant now, @Nullable UUID unlessWritten) {
        Timestamp at = Timestamp.from(now);
        jdbc.update(
                """
                insert into message (message_id, referral_id, recipient, happening, state, attempts, next_try_at, changed_at)
                select ?, referral_id, ?, ?, 'DUE', 0, ?, ? from referrer where referral_id = ?
                    and not exists (select 1 from outcome_letter where letter_id = ?)
                on conflict (message_id) do nothing\
                """, notice.messageId(), notice.to().name(), notice.about().name(), at, at, referralId, unlessWritten);
    }

    private Stream<Object[]> rows(Snapshot<Referral> snapshot) {
        return switch (snapshot.state()) {
            case Accepted it -> visits(snapshot, it.notices());
            case Withdrawn it -> visits(snapshot, it.notices());
            case Open it -> it.requests().open().stream().flatMap(request -> requests(snapshot, request));
            case Unreceived _, Received _, Declined _ -> Stream.empty();
        };
    }

    private static Stream<Object[]> visits(Snapshot<Referral> snapshot, Notices notices) {
        return notices.all().stream().<Object[]>map(notice -> due(snapshot, new Notice.OfVisit(notice)));
    }

    private Stream<Object[]> requests(Snapshot<Referral> snapshot, InformationRequest request) {
        UUID referral = snapshot.referralId();
        return Stream.concat(
                Stream.<Object[]>of(due(snapshot, Notice.OfRequest.asked(referral, request))),
                request.remindOn().stream()
                        .<Object[]>map(day -> MessageRow.columns(
                                referral,
                                Notice.OfRequest.reminder(referral, request, day),
                                MessageState.PLANNED,
                                calendar.morningOf(day),
                                snapshot.changedAt())));
    }

    private static @Nullable Object[] due(Snapshot<Referral> snapshot, Notice notice) {
        return MessageRow.columns(
                snapshot.referralId(), notice, MessageState.DUE, snapshot.changedAt(), snapshot.changedAt());
    }
}
