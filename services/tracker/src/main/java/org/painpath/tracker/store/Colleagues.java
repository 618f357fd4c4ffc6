package org.painpath.tracker.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.painpath.tracker.lifecycle.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people who have lately worked here, by role: work is handed over to one of them, not to a name that nobody bears. */
public final class Colleagues {
    /** Whoever has not been seen for so many days is not offered. */
    private static final int LATELY = 30;

    private final JdbcClient client;
    private final Map<String, LocalDate> noted = new ConcurrentHashMap<>();

    public Colleagues(JdbcTemplate jdbc) {
        this.client = JdbcClient.create(jdbc);
    }

    /** Written once a day and person. */
    public void seen(String person, Set<Role> roles, LocalDate today) {
        if (!roles.isEmpty() && !today.equals(noted.get(person))) {
            roles.forEach(
                    role -> client.sql("""
                            insert into colleague (person, role, seen_on) values (?, ?, ?)
                            on conflict (role, person) do update set seen_on = excluded.seen_on""").params(person, role.name(), today).update());
            noted.put(person, today);
        }
    }

    /** User names, in their order. */
    public List<String> of(Role role, LocalDate today) {
        return client.sql("select person from colleague where role = ? and seen_on > ? order by person")
                .params(role.name(), today.minusDays(LATELY))
                .query((row, _) -> row.getString("person"))
                .list();
    }

    public boolean knows(String person, Role role, LocalDate today) {
        return of(role, today).contains(person);
    }
}
