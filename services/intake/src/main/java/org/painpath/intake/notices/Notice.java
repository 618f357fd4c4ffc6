package org.painpath.intake.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.NamedIds;
import org.painpath.intake.information.Whom;

/** One message that a patient or a referrer is due. It says nothing of who they are. */
public sealed interface Notice {
    /** Made from what it tells of, so that the same event never makes a second one. */
    UUID messageId();

    Whom to();

    About about();

    /** Whether whoever gets it then can still use it. */
    boolean isNewsAt(Instant moment);

    /** To the patient, about a visit. */
    record OfVisit(AppointmentNotice visit) implements Notice {
        @Override
        public UUID messageId() {
            return visit.messageId();
        }

        @Override
        public Whom to() {
            return Whom.PATIENT;
        }

        @Override
        public About about() {
            return switch (visit.happening()) {
                case BOOKED -> About.BOOKED;
                case MOVED -> About.MOVED;
                case CANCELLED -> About.CANCELLED;
                case MISSED -> About.MISSED;
            };
        }

        @Override
        public boolean isNewsAt(Instant moment) {
            return visit.isNewsAt(moment);
        }
    }

    /**
     * That something is asked for, or asked for again. It is called off when that has come.
     *
     * @param items codes of what is outstanding
     */
    record OfRequest(
            UUID messageId, UUID referralId, UUID requestId, Whom to, About about, List<String> items, LocalDate dueOn)
            implements Notice {
        public OfRequest {
            items = List.copyOf(items);
        }

        public static OfRequest asked(UUID referralId, InformationRequest request) {
            return of(referralId, request, About.INFORMATION_REQUESTED, 0);
        }

        public static OfRequest reminder(UUID referralId, InformationRequest request, LocalDate day) {
            return of(referralId, request, About.INFORMATION_REMINDER, day.toEpochDay());
        }

        private static OfRequest of(UUID referralId, InformationRequest request, About about, long which) {
            UUID id = NamedIds.of(request.requestId(), which);
            return new OfRequest(
                    id, referralId, request.requestId(), request.from(), about, request.outstanding(), request.dueOn());
        }

        /** Until the due day is over, in whatever time zone. */
        @Override
        public boolean isNewsAt(Instant moment) {
            return moment.isBefore(
                    dueOn.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /** To the referrer, that a letter about the end can be read; nothing of what it says. */
    record OfLetter(UUID messageId, UUID referralId) implements Notice {

        /** @param letterId the event that told the end: the same event never makes a second mail */
        public static OfLetter ready(UUID referralId, UUID letterId) {
            return new OfLetter(NamedIds.of(letterId, About.LETTER_READY.name().hashCode()), referralId);
        }

        @Override
        public Whom to() {
            return Whom.REFERRER;
        }

        @Override
        public About about() {
            return About.LETTER_READY;
        }

        @Override
        public boolean isNewsAt(Instant moment) {
            return true;
        }
    }

    /** To the referrer, how the referral stands. */
    record OfReferral(UUID referralId, About about) implements Notice {
        @Override
        public UUID messageId() {
            return NamedIds.of(referralId, about.name().hashCode());
        }

        @Override
        public Whom to() {
            return Whom.REFERRER;
        }

        @Override
        public boolean isNewsAt(Instant moment) {
            return true;
        }
    }
}
