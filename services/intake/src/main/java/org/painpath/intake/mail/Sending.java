package org.painpath.intake.mail;

/** What came of handing a mail over. Codes are for people and metrics; they never hold an address. */
sealed interface Sending {

    record Sent() implements Sending {}

    /** It was certainly not sent, and may be another time. */
    record Later(String code) implements Sending {}

    /** It was certainly not sent, and will not be. */
    record Refused(String code) implements Sending {}

    /** The line went dead when the mail may have been taken. */
    record Unknown(String code) implements Sending {}
}
