package org.painpath.tracker.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.painpath.chassis.security.Roles;
import org.painpath.chassis.web.Refusal;
import org.painpath.tracker.lifecycle.Role;
import org.painpath.tracker.store.Colleagues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Which work is whose to take: that of the roles that a person has. */
@Component
class Work {
    /** Whoever may settle the work of others. */
    private static final String SUPERIOR = "manager";

    private final Colleagues colleagues;
    private final Clock clock;

    Work(Colleagues colleagues, Clock clock, @Value("${painpath.clinic-zone}") ZoneId zone) {
        this.colleagues = colleagues;
        this.clock = clock.withZone(zone);
    }

    /** Notes that somebody works here, so that colleagues can hand work over to them. */
    void seen(Authentication person) {
        colleagues.seen(person.getName(), roles(person), today());
    }

    List<String> colleagues(Role role) {
        return colleagues.of(role, today());
    }

    static boolean isSuperior(Authentication person) {
        return Roles.of(person).contains(SUPERIOR);
    }

    /** @throws Refusal 403 where the work is that of another role */
    static void requireRole(Role role, Authentication person) {
        if (!roles(person).contains(role)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "not-your-role", "This is work for another role than yours.");
        }
    }

    /** @throws Refusal 400 where nobody of that name has lately worked in the role */
    void requireColleague(String field, String person, Role role) {
        if (!colleagues.knows(person, role, today())) {
            throw Refusal.field(field, "nobody of this name has lately worked in this role");
        }
    }

    private static Set<Role> roles(Authentication person) {
        Set<String> names = Roles.of(person);
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
