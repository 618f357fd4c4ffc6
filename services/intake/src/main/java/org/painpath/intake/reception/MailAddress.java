package org.painpath.intake.reception;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a sender gave as an e-mail address. Whether mail arrives there, only sending it tells. */
public final class MailAddress {
    private static final int LONGEST = 254;

    private MailAddress() {}

    /** Empty for what is no address at all. */
    public static Optional<String> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> address.matches("[^@\\s]+@[^@\\s]+"));
    }
}
