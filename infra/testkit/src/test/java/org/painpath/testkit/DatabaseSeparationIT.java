package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No service reaches another's data, whatever it tries. */
class DatabaseSeparationIT {
    private static final List<String> SERVICES =
            List.of("intake", "evaluation", "prescription-review", "integration-therapy", "tracker", "console");

    static Stream<String> services() {
        return SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aRoleOpensItsOwnDatabaseAndNoOther(String service) throws SQLException {
        var own = Platform.database(service);
        try (var connection = own.connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
        for (var other : SERVICES) {
            if (!other.equals(service)) {
                assertRefused(Platform.database(other).url(), own.user(), own.password());
            }
        }
        assertRefused(own.url().replace("/" + own.user(), "/postgres"), own.user(), own.password());
        assertRefused(own.url().replace("/" + own.user(), "/template1"), own.user(), own.password());
    }

    @Test
    void aWrongPasswordIsRefused() {
        var intake = Platform.database("intake");
        assertRefused(intake.url(), "intake", "guess");
        assertRefused(intake.url(), "postgres", "");
    }

    private static void assertRefused(String url, String user, String password) {
        assertThatThrownBy(
                        () -> DriverManager.getConnection(url, user, password).close())
                .isInstanceOf(SQLException.class)
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).isIn("42501", "28P01", "08004"));
    }
}
