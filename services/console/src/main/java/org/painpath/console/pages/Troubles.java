package org.painpath.console.pages;

import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.ClinicService;

/** Why there is nothing to show, in words. */
final class Troubles {
    private Troubles() {}

    static @Nullable String of(ClinicService service, Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?> _ -> null;
            case Answer.Absent<?> _ -> "Nothing yet.";
            case Answer.NotAllowed<?> _ -> "Your role does not see this.";
            case Answer.Refused<?> refused -> refused.words();
            case Answer.Silent<?> _ -> service.title() + " does not answer; the rest works. Try again in a moment.";
        };
    }
}
