package org.painpath.console.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a message to a patient has come, in words, and what a person does about it. */
public enum MessageWords {
    UNKNOWN(
            "Nobody knows",
            "It may have reached the patient or not. Ask the patient; send it again only if it has not: a second mail would say the same."),
    FAILED("Not sent", "It could not be sent. Tell the patient by phone, or correct the cause and send it again."),
    NO_ADDRESS("No address", "The referral has no e-mail address. Tell the patient by phone, then leave the message."),
    DUE("To be sent", "It goes out by itself, and is tried again where the server does not take it."),
    SENDING("On its way", "The mail server is being spoken to."),
    SENT("Sent", "The mail server has taken it."),
    LEFT("Left", "Somebody decided that it is not sent.");

    /** Those that wait for a person, the most doubtful first. */
    static final List<MessageWords> WAITING = List.of(UNKNOWN, FAILED, NO_ADDRESS);

    private static final Map<String, String> WHY = Map.of(
            "interrupted", "the process ended while it was being sent",
            "no-reply", "the mail server did not say whether it took it",
            "no-connection", "no connection to the mail server",
            "login-refused", "the mail server refused the clinic's login",
            "no-mailbox", "no mail server is set up",
            "folder", "the mail folder cannot be written",
            "bad-address", "the address is no e-mail address",
            "visit-has-passed", "the visit has passed",
            "no-address", "there is no e-mail address");

    private static final Map<String, String> ABOUT = Map.of(
            "BOOKED", "Visit booked",
            "MOVED", "Visit moved",
            "CANCELLED", "Visit cancelled",
            "MISSED", "Visit missed",
            "INFORMATION_REQUESTED", "Information asked for",
            "INFORMATION_REMINDER", "Information asked for again",
            "REFERRAL_RECEIVED", "Referral received",
            "REFERRAL_DECLINED", "Referral declined",
            "LETTER_READY", "Letter ready");

    private final String title;
    private final String toDo;

    MessageWords(String title, String toDo) {
        this.title = title;
        this.toDo = toDo;
    }

    /** @param about what a message tells, as intake names it */
    public static String about(String about) {
        return ABOUT.getOrDefault(about, about);
    }

    public String title() {
        return title;
    }

    public String toDo() {
        return toDo;
    }

    public boolean waits() {
        return WAITING.contains(this);
    }

    /** @param code as intake has it, such as {@code refused-550} */
    public String why(@Nullable String code) {
        if (code == null) {
            return "";
        }
        if (code.startsWith("refused-")) {
            return "the mail server refused it for good (" + code.substring("refused-".length()) + ")";
        }
        return code.startsWith("not-now-")
                ? "the mail server does not take it for now (" + code.substring("not-now-".length()) + ")"
                : WHY.getOrDefault(code, code);
    }
}
