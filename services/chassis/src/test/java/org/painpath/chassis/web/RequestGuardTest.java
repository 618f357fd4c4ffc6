package org.painpath.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class RequestGuardTest {
    private final RequestGuard guard = new RequestGuard(new Answers(List.of()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aDatabaseThatIsAwayIsNotServedForNow() throws Exception {
        guard.doFilter(new MockHttpServletRequest("POST", "/tallies"), response, (_, _) -> {
            throw new CannotCreateTransactionException("no connection");
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(response.getContentAsString())
                .contains("\"code\":\"try-again\"")
                .doesNotContain("connection");
    }

    @Test
    void whatNoRepetitionCuresIsAFailure() throws Exception {
        guard.doFilter(new MockHttpServletRequest("POST", "/tallies"), response, (_, _) -> {
            throw new DataIntegrityViolationException("ck_secret");
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getHeader("Retry-After")).isNull();
        assertThat(response.getContentAsString())
                .contains("\"code\":\"failed\"")
                .doesNotContain("ck_secret");
    }
}
