package org.painpath.chassis.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The roles that a token names, as in the table of demo users. */
public final class Roles {
    static final String PREFIX = "ROLE_";

    private Roles() {}

    public static Set<String> of(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(PREFIX))
                .map(authority -> authority.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }
}
