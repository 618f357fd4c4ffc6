package org.painpath.console.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.console.login.Person;

/**
 * What a person looks at, as it stands in the address.
 *
 * @param role absent for the person's own list, {@code all} for everybody's
 * @param whose {@code mine} for what the person has in hand, {@code nobody} for what nobody has; absent for both
 */
public record WorkFilter(
        @Nullable String role,
        @Nullable String stage,
        @Nullable Boolean late,
        @Nullable String whose,
        @Nullable String after) {

    String roleFor(Person person) {
        return role == null ? person.worklist().orElse("all") : role;
    }

    /** As tracker is asked. */
    Map<String, @Nullable Object> query(Person person) {
        Map<String, @Nullable Object> query = new HashMap<>();
        String wanted = roleFor(person);
        query.put("role", wanted.equals("all") ? null : wanted.toUpperCase(Locale.ROOT));
        query.put("stage", blankToNull(stage));
        query.put("late", Boolean.TRUE.equals(late) ? true : null);
        query.put("owner", "mine".equals(whose) ? person.user() : null);
        query.put("claimed", "nobody".equals(whose) ? false : null);
        query.put("after", blankToNull(after));
        return query;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
