package org.painpath.intake.referral;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.nothing;
import static org.painpath.chassis.domain.Decision.refused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.information.ChasingPolicy;
import org.painpath.intake.information.NamedIds;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.ReferralCommand.NoteOverdueInformation;
import org.painpath.intake.referral.ReferralCommand.RequestInformation;
import org.painpath.intake.screening.Checklist.Line;
import org.painpath.intake.screening.Item;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningOfTheDay;
import org.painpath.intake.screening.Source;
import org.painpath.intake.screening.SubstanceUseRecord;

/** Asks for what is missing, of whoever can tell; and says when the answer did not come. */
final class InformationAsking {
    private final ScreeningOfTheDay screenings;

    InformationAsking(ScreeningOfTheDay screenings) {
        this.screenings = screenings;
    }

    Decision<ReferralEvent> decide(Open open, RequestInformation command) {
        Screening screening = screenings.on(command.today().date());
        List<String> items = items(open, command, screening);
        if (items.isEmpty()) {
            return refused("nothing-requested", "Say what information is needed.");
        }
        LocalDate dueOn = command.dueOn();
        if (dueOn != null && dueOn.isBefore(command.today().date())) {
            return refused("due-in-the-past", "The information cannot be due before today.");
        }
        if (isWithheld(open, command) && items.stream().anyMatch(SubstanceUseRecord::isAskedForBy)) {
            return refused(
                    "consent-revoked-part-2",
                    "The patient has taken back the consent to records about substance use: ask the patient in person.");
        }
        List<String> notByMail = command.from() == Whom.PATIENT ? notForPatients(items, screening) : List.of();
        return notByMail.isEmpty()
                ? accepted(asked(items, command, screening))
                : refused(
                        "not-from-patient",
                        "Patients are not written to about: %s. Ask the referrer, or the patient in person."
                                .formatted(String.join(", ", notByMail)));
    }

    /** Once for each request, by whomever it is noticed. */
    static Decision<ReferralEvent> overdue(Open open, NoteOverdueInformation command) {
        List<InformationOverdue> overdue = open.requests().escalatingOn(command.today()).stream()
                .map(InformationOverdue::of)
                .toList();
        return overdue.isEmpty() ? nothing() : accepted(overdue);
    }

    /** Where the command names no items, everything that the checklist lacks and that side can tell. */
    private static List<String> items(Open open, RequestInformation command, Screening screening) {
        Stream<String> items = command.items().isEmpty()
                ? screening.checklist(open.facts(), command.today()).lines().stream()
                        .filter(Line::lacking)
                        .filter(line -> !(isWithheld(open, command) && SubstanceUseRecord.isAskedForBy(line.code())))
                        .filter(line ->
                                command.from() != Whom.PATIENT || line.from().contains(Source.PATIENT))
                        .map(Line::code)
                : command.items().stream();
        return items.distinct().toList();
    }

    private static boolean isWithheld(Open open, RequestInformation command) {
        return SubstanceUseRecord.isWithheld(
                open.facts().knownConsents(), command.today().date());
    }

    /** What no rule asks for is the coordinator's own word, and may be asked of anybody. */
    private static List<String> notForPatients(List<String> items, Screening screening) {
        return items.stream()
                .filter(item -> screening
                        .item(item)
                        .filter(known -> !known.sources().contains(Source.PATIENT))
                        .isPresent())
                .toList();
    }

    private static List<InformationRequested> asked(
            List<String> items, RequestInformation command, Screening screening) {
        Map<Whom, List<String>> byWhom = items.stream()
                .collect(groupingBy(
                        item -> Objects.requireNonNullElseGet(command.from(), () -> likeliest(item, screening)),
                        () -> new EnumMap<>(Whom.class),
                        toList()));
        return byWhom.entrySet().stream()
                .map(asked -> event(asked.getKey(), asked.getValue(), command))
                .toList();
    }

    private static Whom likeliest(String item, Screening screening) {
        boolean patient = screening.item(item).map(Item::sources).orElse(List.of()).stream()
                        .filter(source -> source != Source.CLINIC)
                        .findFirst()
                        .orElse(Source.REFERRER)
                == Source.PATIENT;
        return patient ? Whom.PATIENT : Whom.REFERRER;
    }

    /** One command may ask both sides: each has a request of its own. */
    private static InformationRequested event(Whom from, List<String> items, RequestInformation command) {
        ChasingPolicy policy = command.policy();
        LocalDate today = command.today().date();
        LocalDate dueOn = Objects.requireNonNullElseGet(command.dueOn(), () -> policy.dueOn(today));
        return new InformationRequested(
                items,
                from,
                dueOn,
                command.by(),
                NamedIds.of(command.requestId(), from.ordinal()),
                policy.remindOn(today, dueOn),
                policy.escalateOn(dueOn),
                policy.version());
    }
}
