package org.painpath.chassis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final URI ADDRESS = URI.create("http://127.0.0.1:8085");
    private static final Sources SOURCES =
            new Sources(Map.of("tracker", ADDRESS), Map.of("painpath.referrals", "tracker"));

    @Test
    void aTopicIsNamedAfterItsWriterUnlessSomethingElseIsSaid() {
        assertThat(SOURCES.writerOf("painpath.prescription-review")).isEqualTo("prescription-review");
        assertThat(SOURCES.writerOf("painpath.referrals")).isEqualTo("tracker");
    }

    @Test
    void aWriterWithoutAnAddressIsNotRead() {
        assertThat(SOURCES.of("tracker")).isEqualTo(ADDRESS);
        assertThatThrownBy(() -> SOURCES.of("intake")).isInstanceOf(IllegalStateException.class);
    }
}
