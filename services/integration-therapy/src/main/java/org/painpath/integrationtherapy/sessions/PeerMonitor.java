package org.painpath.integrationtherapy.sessions;

/**
 * What was attested of whoever stays with the patient during a dose at home. It names nobody.
 *
 * @param adult 18 or older
 * @param staysToTheEnd of the last timed check
 * @param canCallForHelp has a telephone and knows whom to call
 * @param attestedBy user name of the staff member who asked
 */
public record PeerMonitor(boolean adult, boolean staysToTheEnd, boolean canCallForHelp, String attestedBy) {

    boolean suitable() {
        return adult && staysToTheEnd && canCallForHelp;
    }
}
