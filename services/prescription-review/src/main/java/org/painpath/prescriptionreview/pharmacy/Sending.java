package org.painpath.prescriptionreview.pharmacy;

/** What came of handing a message over. Codes are for people and metrics; they never hold what was sent or answered. */
sealed interface Sending {

    record Sent() implements Sending {}

    /** It was certainly not taken, and may be another time. */
    record Later(String code) implements Sending {}

    /** It was certainly not taken, and will not be. */
    record Refused(String code) implements Sending {}

    /** The pharmacy may have taken it or not. */
    record Unknown(String code) implements Sending {}
}
