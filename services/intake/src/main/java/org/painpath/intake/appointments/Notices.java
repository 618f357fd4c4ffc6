package org.painpath.intake.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The messages that a referral's patient was due, in the order of the news. */
public record Notices(List<AppointmentNotice> all) {

    public static final Notices NONE = new Notices(List.of());

    public Notices {
        all = List.copyOf(all);
    }

    public boolean has(AppointmentNews news) {
        return all.stream().anyMatch(notice -> notice.messageId().equals(news.messageId()));
    }

    /** What the news makes of the visit; empty for a change of a visit of which nothing was heard. */
    public Optional<AppointmentNotice> next(AppointmentNews news) {
        Optional<AppointmentNotice> next = latest(news.appointmentId()).map(before -> before.then(news));
        return next.isEmpty() && news.happening() == Happening.BOOKED ? Optional.of(news.first()) : next;
    }

    /** Whether a visit is still to come. */
    public boolean expectVisitAfter(Instant at) {
        return all.stream()
                .map(AppointmentNotice::appointmentId)
                .distinct()
                .flatMap(appointment -> latest(appointment).stream())
                .anyMatch(notice -> notice.isExpectedAfter(at));
    }

    /** One cancellation for each visit that was still to come. */
    public List<AppointmentNotice> cancelledBy(UUID eventId, Instant at) {
        return all.stream()
                .map(AppointmentNotice::appointmentId)
                .distinct()
                .flatMap(appointment -> latest(appointment).stream())
                .filter(notice -> notice.isExpectedAfter(at))
                .map(notice -> notice.then(cancellation(eventId, notice.appointmentId())))
                .toList();
    }

    public Notices with(AppointmentNotice notice) {
        return new Notices(Stream.concat(all.stream(), Stream.of(notice)).toList());
    }

    private Optional<AppointmentNotice> latest(UUID appointmentId) {
        return all.reversed().stream()
                .filter(notice -> notice.appointmentId().equals(appointmentId))
                .findFirst();
    }

    private static AppointmentNews cancellation(UUID eventId, UUID appointmentId) {
        return new AppointmentNews(eventId, Happening.CANCELLED, appointmentId, null, null, null, null);
    }
}
