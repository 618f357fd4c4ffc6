package org.painpath.intake.letters;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.VisitMode;

/** The words about a visit. They greet nobody by name: a mail may be read by whoever shares the mailbox. */
public final class AppointmentLetters {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm '('VV')'", Locale.ENGLISH);

    private final Clinic clinic;

    public AppointmentLetters(Clinic clinic) {
        this.clinic = clinic;
    }

    public Letter about(AppointmentNotice notice) {
        return switch (notice.happening()) {
            case BOOKED ->
                letter("Your appointment", "an appointment has been made for you:", expected(notice), CANNOT_COME);
            case MOVED ->
                letter(
                        "Your appointment has a new time",
                        "your appointment was moved. It is now:",
                        expected(notice),
                        CANNOT_COME);
            case CANCELLED ->
                letter("Your appointment is cancelled", "this appointment will not take place:", when(notice), ANOTHER);
            case MISSED ->
                letter("We missed you", "we expected you at this time and did not see you:", when(notice), ANOTHER);
        };
    }

    private static final String CANNOT_COME =
            "The attached invitation adds it to your calendar. If you cannot come, please tell us";
    private static final String ANOTHER = "To make another appointment, please call or write to us";

    private Letter letter(String subject, String opening, String visit, String closing) {
        String text = """
                Hello,

                %s

                %s

                %s: %s

                %s
                """.formatted(opening, visit.indent(4).stripTrailing(), closing, clinic.contact(), clinic.name());
        return new Letter(subject + " - " + clinic.name(), text);
    }

    private String expected(AppointmentNotice notice) {
        return when(notice) + "\n" + where(notice);
    }

    private String when(AppointmentNotice notice) {
        return WHEN.format(notice.startsAt().atZone(clinic.zone()));
    }

    private static String where(AppointmentNotice notice) {
        if (notice.mode() == VisitMode.IN_PERSON) {
            return "At the clinic";
        }
        return notice.telehealthLink() == null
                ? "By video; we will send you the link"
                : "By video, please keep this link to yourself: " + notice.telehealthLink();
    }
}
