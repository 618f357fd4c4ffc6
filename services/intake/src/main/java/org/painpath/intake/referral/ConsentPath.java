package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.nothing;
import static org.painpath.chassis.domain.Decision.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.NoteLapsedConsents;
import org.painpath.intake.referral.ReferralCommand.RecordConsent;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningOfTheDay;
import org.painpath.intake.screening.Today;

/**
 * How consents are given and taken back, before the decision and after acceptance; the one to records of a substance use programme at any
 * stage, because a letter about the end may be read long after it.
 */
final class ConsentPath {

    /** Who takes back what has ended. */
    private static final String CLINIC = "intake";

    private final ScreeningOfTheDay screenings;

    ConsentPath(ScreeningOfTheDay screenings) {
        this.screenings = screenings;
    }

    Decision<ReferralEvent> record(Referral referral, RecordConsent command) {
        return switch (referral) {
            case Open open -> record(open.facts(), command, last -> screenedAgain(open, last, command));
            case Accepted it -> record(it.facts(), command, last -> List.of(event(last, command.by())));
            case Unreceived _ -> ReferralDecider.unknown();
            case Received _ -> ReferralDecider.notScreened();
            case Declined it -> recordWithoutTreatment(it, command);
            case Withdrawn it -> recordWithoutTreatment(it, command);
        };
    }

    private static Decision<ReferralEvent> recordWithoutTreatment(Known referral, RecordConsent command) {
        return command.kind() == Consent.PART_2
                ? record(referral.facts(), command, last -> List.of(event(last, command.by())))
                : ReferralDecider.decided();
    }

    /** A consent whose end has passed is taken back as if the patient had said so on its last day, once, whoever notices. */
    Decision<ReferralEvent> lapse(Referral referral, NoteLapsedConsents command) {
        return switch (referral) {
            case Open open -> accepted(screenedAgain(open, lapsed(open.facts(), command), command.today()));
            case Accepted it -> accepted(revocations(lapsed(it.facts(), command)));
            case Unreceived _, Received _, Declined _, Withdrawn _ -> nothing();
        };
    }

    private static List<ConsentRecord> lapsed(ScreeningFacts known, NoteLapsedConsents command) {
        return known.knownConsents().lapsedBy(command.today().date()).stream()
                .map(ConsentRecord::lapsed)
                .toList();
    }

    private static List<ReferralEvent> revocations(List<ConsentRecord> lapsed) {
        return lapsed.stream().map(record -> event(record, CLINIC)).toList();
    }

    private List<ReferralEvent> screenedAgain(Open open, List<ConsentRecord> lapsed, Today today) {
        ScreeningFacts facts = open.facts();
        for (ConsentRecord record : lapsed) {
            facts = facts.with(record);
        }
        return followedByScreening(revocations(lapsed), open, facts, today);
    }

    /** Each change of a consent that facts bring about: what they say that stood before is no news. */
    static List<ReferralEvent> changes(ScreeningFacts came, ScreeningFacts known, String by) {
        ScreeningFacts after = came.over(known);
        return came.knownConsents().all().stream()
                .filter(ConsentPath::hasADay)
                .flatMap(record -> after.knownConsents().of(record.kind()).stream())
                .flatMap(record -> change(record, known, by))
                .toList();
    }

    /** One that is only named has none, and is in what the rules say. */
    private static boolean hasADay(ConsentRecord record) {
        return record.givenOn() != null || !record.stands();
    }

    private static Stream<ReferralEvent> change(ConsentRecord record, ScreeningFacts known, String by) {
        boolean same = record.stands()
                ? known.consentsTo(record.kind())
                : known.knownConsents().isRevoked(record.kind());
        return same ? Stream.empty() : Stream.of(event(record, by));
    }

    private static Decision<ReferralEvent> record(
            ScreeningFacts known, RecordConsent command, Function<ConsentRecord, List<ReferralEvent>> follows) {
        if (command.on().isAfter(command.today().date())) {
            return refused("in-the-future", "A consent cannot be given or taken back after today.");
        }
        var before = known.knownConsents().of(command.kind());
        if (before.filter(last -> command.on().isBefore(last.on())).isPresent()) {
            return refused("older-than-known", "A later word of the patient on this consent is on record.");
        }
        ConsentRecord now = said(command, before.orElse(null));
        return before.filter(now::equals).isPresent() ? nothing() : accepted(follows.apply(now));
    }

    /** Who takes a consent back again has not changed anything. */
    private static ConsentRecord said(RecordConsent command, @Nullable ConsentRecord before) {
        if (command.given()) {
            return new ConsentRecord(command.kind(), command.version(), command.on(), null);
        }
        if (before != null && !before.stands()) {
            return before;
        }
        String version = command.version() != null || before == null ? command.version() : before.version();
        LocalDate givenOn = before == null ? null : before.givenOn();
        return new ConsentRecord(command.kind(), version, givenOn, command.on());
    }

    private static ReferralEvent event(ConsentRecord record, String by) {
        LocalDate revokedOn = record.revokedOn();
        return revokedOn == null
                ? new ConsentGiven(record.kind(), record.version(), record.on(), by)
                : new ConsentRevoked(record.kind(), record.version(), record.givenOn(), revokedOn, by);
    }

    private List<ReferralEvent> screenedAgain(Open open, ConsentRecord last, RecordConsent command) {
        return followedByScreening(
                List.of(event(last, command.by())), open, open.facts().with(last), command.today());
    }

    private List<ReferralEvent> followedByScreening(
            List<ReferralEvent> events, Open open, ScreeningFacts facts, Today today) {
        var now = ReferralScreened.of(screenings.on(today.date()).examine(facts, today));
        return events.isEmpty() || now.equals(open.screened())
                ? events
                : Stream.concat(events.stream(), Stream.of(now)).toList();
    }
}
