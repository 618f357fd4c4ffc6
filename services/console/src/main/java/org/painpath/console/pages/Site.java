package org.painpath.console.pages;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.painpath.console.login.Person;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which pages there are and who sees them, from {@code pages.yaml}. */
@ConfigurationProperties("painpath.site")
public record Site(List<Page> pages) {
    public Site {
        pages = List.copyOf(pages);
    }

    /**
     * @param name as the bar knows it
     * @param roles who sees it; none for everybody
     * @param asks the service and the door that it is made of
     * @param key that opens it
     */
    public record Page(
            String name,
            String title,
            String path,
            @Nullable Set<String> roles,
            @Nullable String asks,
            @Nullable String key) {
        public Page {
            roles = roles == null ? Set.of() : Set.copyOf(roles);
        }

        boolean isFor(@Nullable Person person) {
            return roles == null || roles.isEmpty() || (person != null && person.isAnyOf(roles));
        }
    }

    /** The bar of this person; of nobody, what everybody sees. */
    public List<Page> of(@Nullable Person person) {
        return pages.stream().filter(page -> page.isFor(person)).toList();
    }

    public boolean shows(String name, Person person) {
        return of(person).stream().anyMatch(page -> page.name().equals(name));
    }

    /** @throws ResponseStatusException 403 where the person does not see the page */
    void require(String name, Person person) {
        if (!shows(name, person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
