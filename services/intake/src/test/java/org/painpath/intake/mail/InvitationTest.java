package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;

/** What is asked of RFC 5545 and 5546. */
class InvitationTest {

    private static final Invitation INVITATION = new Invitation(Sample.CLINIC, Sample.FROM);

    @ParameterizedTest
    @CsvSource({"BOOKED, 0, REQUEST, CONFIRMED", "MOVED, 1, REQUEST, CONFIRMED", "CANCELLED, 2, CANCEL, CANCELLED"})
    void aVisitKeepsItsNameAndEachChangeCountsUp(Happening happening, int sequence, String method, String status) {
        assertThat(unfolded(Sample.inPerson(happening, sequence)).lines())
                .contains(
                        "VERSION:2.0",
                        "METHOD:" + method,
                        "UID:" + Sample.VISIT,
                        "SEQUENCE:" + sequence,
                        "STATUS:" + status,
                        "DTSTAMP:20261120T100000Z",
                        "DTSTART:20261201T090000Z",
                        "DTEND:20261201T094500Z")
                .noneMatch(line -> line.startsWith("LOCATION"));
    }

    @Test
    void aVideoVisitTakesPlaceInItsRoom() {
        assertThat(unfolded(Sample.byVideo()).lines()).contains("LOCATION:" + Sample.ROOM);
    }

    @Test
    void textIsEscapedAndLinesAreFoldedAtSeventyFiveOctets() {
        String written = written(Sample.byVideo());
        assertThat(unfolded(Sample.byVideo()).lines()).contains("SUMMARY:Appointment at Clinic\\; Harbour\\, Main St");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void itSaysWhoInvitesWhom() {
        assertThat(unfolded(Sample.byVideo())).contains("mailto:" + Sample.FROM).contains("mailto:" + Sample.PATIENT);
    }

    private static String unfolded(AppointmentNotice notice) {
        return written(notice).replaceAll("\r\n[ \t]", "");
    }

    private static String written(AppointmentNotice notice) {
        return INVITATION.of(notice, Sample.PATIENT, Sample.NOW);
    }
}
