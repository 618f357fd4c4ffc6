package org.painpath.console.login;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, for the length of one request.
 *
 * @param user user name
 * @param name as people are called
 * @param roles without prefix: {@code clinician}
 * @param token goes along with everything that is asked of the services
 */
public record Person(String user, String name, Set<String> roles, String token) {

    /** Roles that intake gives patients' names to. */
    private static final Set<String> SEES_NAMES =
            Set.of("coordinator", "clinician", "pharmacist", "prescriber", "therapist", "manager");

    /** Roles that have a worklist of their own. */
    private static final Set<String> HAS_WORK =
            Set.of("coordinator", "clinician", "pharmacist", "prescriber", "therapist");

    public boolean seesNames() {
        return roles.stream().anyMatch(SEES_NAMES::contains);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** The worklist that is this person's own; none for managers and the like, who see all. */
    public Optional<String> worklist() {
        return roles.stream().filter(HAS_WORK::contains).sorted().findFirst();
    }

    public boolean isAnyOf(@Nullable Set<String> some) {
        return some != null && roles.stream().anyMatch(some::contains);
    }

    /** The same person with a token for which they have shown more. */
    public Person with(String strongerToken) {
        return new Person(user, name, roles, strongerToken);
    }

    /** Says nothing of the token, so that no log line can. */
    @Override
    public String toString() {
        return "Person[" + user + "]";
    }
}
