package org.painpath.chassis.telehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class JitsiRoomsTest {

    @Test
    void aRoomIsRandomAndNothingElse() {
        var rooms = new JitsiRooms(URI.create("https://meet.example.org/"));
        var given = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            given.add(rooms.newRoom());
        }

        assertThat(given).hasSize(1000).allMatch(room -> room.matches("https://meet\\.example\\.org/[0-9a-f]{40}"));
    }

    @Test
    void aRoomIsReachedInPrivate() {
        assertThatThrownBy(() -> new JitsiRooms(URI.create("http://meet.example.org")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
