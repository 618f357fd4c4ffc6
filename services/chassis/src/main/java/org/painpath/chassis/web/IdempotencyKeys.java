package org.painpath.chassis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The keys that were used, by whom, for what, and what was answered. */
final class IdempotencyKeys {
    static final String REFERRAL = "Painpath-Referral";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    IdempotencyKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    record Answer(
            byte[] requestHash,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String referral,
            byte[] body) {

        void writeTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            if (contentType != null) {
                response.setContentType(contentType);
            }
            header(response, HttpHeaders.LOCATION, location);
            header(response, HttpHeaders.ETAG, etag);
            header(response, REFERRAL, referral);
            response.getOutputStream().write(body);
        }

        private static void header(HttpServletResponse response, String name, @Nullable String value) {
            if (value != null) {
                response.setHeader(name, value);
            }
        }
    }

    /** Waits for a request with the same key that is under way; false when the key has been used. */
    boolean claim(String actor, String key, byte[] requestHash) {
        return client.sql(
                                "insert into idempotency_key (actor, key, request_hash) values (?, ?, ?) on conflict do nothing")
                        .params(actor, key, requestHash)
                        .update()
                == 1;
    }

    void answered(String actor, String key, ContentCachingResponseWrapper response) {
        jdbc.update(
                """
                update idempotency_key
                set status = ?, content_type = ?, location = ?, etag = ?, referral = ?, body = ?
                where actor = ? and key = ?""",
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getHeader(HttpHeaders.ETAG),
                response.getHeader(REFERRAL),
                response.getContentAsByteArray(),
                actor,
                key);
    }

    void forget(String actor, String key) {
        client.sql("delete from idempotency_key where actor = ? and key = ?")
                .params(actor, key)
                .update();
    }

    Answer answer(String actor, String key) {
        return client.sql("select * from idempotency_key where actor = ? and key = ?")
                .params(actor, key)
                .query((row, _) -> new Answer(
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("referral"),
                        row.getBytes("body")))
                .single();
    }
}
