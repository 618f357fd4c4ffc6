package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests in containers take the images that the stack of containers takes. */
class ComposeFileTest {
    private final ComposeFile compose = ComposeFile.read(Checkout.root());

    @Test
    void imagesAreThoseOfTheStack() {
        assertThat(compose.postgresImage()).startsWith("postgres:");
        assertThat(compose.kafkaImage()).startsWith("apache/kafka:");
        assertThat(compose.connectImage()).startsWith("quay.io/debezium/connect:");
    }

    @Test
    void aServerIsToldWhatItIsToldThere() {
        assertThat(compose.postgresEnvironment())
                .containsEntry("POSTGRES_USER", "postgres")
                .containsEntry("POSTGRES_HOST_AUTH_METHOD", "scram-sha-256")
                .containsKey("POSTGRES_PASSWORD_FILE");
    }
}
