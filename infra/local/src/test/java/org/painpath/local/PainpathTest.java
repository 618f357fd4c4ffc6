package org.painpath.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

class PainpathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "republish intake --missing --dry-run",
                "republish intake --all",
                "republish intake --from 2026-11-27T09:00:00Z",
                "republish intake --from 2026-11-27T09:00:00Z --to 2026-11-27T10:00:00Z",
                "republish intake --referral 01a21cfe-8dc5-743b-a48b-f755995fad29,01a21cfe-8e10-7116-a9d2-35d90b5364f3"
            })
    void aRepublicationIsNamedInOneWay(String line) {
        assertThat(Painpath.commandLine().parseArgs(line.split(" ")).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "republish intake",
                "republish --all",
                "republish intake --all --missing",
                "republish intake --to 2026-11-27T10:00:00Z",
                "republish intake --referral someone"
            })
    void whatIsNotNamedInOneWayIsRefused(String line) {
        assertThatThrownBy(() -> Painpath.commandLine().parseArgs(line.split(" ")))
                .isInstanceOf(ParameterException.class);
    }
}
