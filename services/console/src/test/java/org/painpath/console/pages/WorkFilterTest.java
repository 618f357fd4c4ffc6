package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.painpath.console.login.Person;

class WorkFilterTest {
    private static final Person PAT = new Person("pat", "Pat", Set.of("pharmacist"), "token");

    @Test
    void withoutAWishItIsTheListOfThePersonsRole() {
        assertThat(asked(new WorkFilter(null, null, null, null, null))).isEqualTo(Map.of("role", "PHARMACIST"));
    }

    @Test
    void mineIsWhatThePersonHasInHandAndNobodysWhatNobodyHas() {
        assertThat(asked(new WorkFilter("all", "", false, "mine", ""))).isEqualTo(Map.of("owner", "pat"));
        assertThat(asked(new WorkFilter("all", "REVIEW", true, "nobody", "x")))
                .isEqualTo(Map.of("stage", "REVIEW", "late", true, "claimed", false, "after", "x"));
    }

    private static Map<String, Object> asked(WorkFilter filter) {
        Map<String, Object> asked = new HashMap<>();
        filter.query(PAT).forEach((name, value) -> {
            if (value != null) {
                asked.put(name, value);
            }
        });
        return asked;
    }
}
