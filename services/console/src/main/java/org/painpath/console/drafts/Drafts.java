package org.painpath.console.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts in the console's own database, by person and form. What was sent is deleted; the rest after a day. */
@Component
public class Drafts {
    /** No draft is older. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final JdbcClient client;
    private final Seal seal;

    Drafts(JdbcClient client, Seal seal) {
        this.client = client;
        this.seal = seal;
    }

    /**
     * Which form of which person.
     *
     * @param subject the referral; {@code new} where there is none yet
     */
    public record Place(String person, String subject, String step) {
        private String words() {
            return person + "|" + subject + "|" + step;
        }
    }

    /** A form that was sent meanwhile is not kept: its key says that it was. */
    public void keep(Place place, Draft draft) {
        byte[] sealed = seal.close(JsonMapper.shared().writeValueAsString(draft.values()), place.words());
        client.sql("""
                        insert into draft (person, subject, step, key, etag, sealed, kept_at) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (person, subject, step) do update
                        set key = excluded.key, etag = excluded.etag, sealed = excluded.sealed, kept_at = excluded.kept_at
                        where draft.sealed is not null or draft.key <> excluded.key""")
                .params(place.person(), place.subject(), place.step(), draft.key())
                .param(draft.etag())
                .param(sealed)
                .param(Timestamp.from(draft.keptAt()))
                .update();
    }

    /** @param key of the form that was sent, or thrown away */
    public void forget(Place place, String key) {
        client.sql("""
                        insert into draft (person, subject, step, key, sealed, kept_at) values (?, ?, ?, ?, null, now())
                        on conflict (person, subject, step) do update
                        set key = excluded.key, etag = null, sealed = null, kept_at = excluded.kept_at""")
                .params(place.person(), place.subject(), place.step(), key)
                .update();
    }

    /** What somebody has typed about a referral, by step. */
    public Map<String, Draft> of(String person, String subject) {
        Map<String, Draft> drafts = new HashMap<>();
        client.sql("""
                        select step, key, etag, sealed, kept_at from draft
                        where person = ? and subject = ? and sealed is not null and kept_at > ?""").params(person, subject, Timestamp.from(oldest())).query(row -> {
            String step = row.getString("step");
            draft(row, new Place(person, subject, step)).ifPresent(draft -> drafts.put(step, draft));
        });
        return drafts;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forgetTheOld() {
        client.sql("delete from draft where kept_at <= ?")
                .param(Timestamp.from(oldest()))
                .update();
    }

    private Optional<Draft> draft(ResultSet row, Place place) throws SQLException {
        String key = row.getString("key");
        String etag = row.getString("etag");
        Instant at = row.getTimestamp("kept_at").toInstant();
        return seal.open(row.getBytes("sealed"), place.words())
                .map(text -> new Draft(JsonMapper.shared().readValue(text, VALUES), key, etag, at));
    }

    private static Instant oldest() {
        return Instant.now().minus(LONGEST);
    }
}
