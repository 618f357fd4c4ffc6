package org.painpath.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Grafana would not say until somebody looks: the form of the dashboards. */
class DashboardsTest {

    @Test
    void everyDashboardHasAnIdAndATitleOfItsOwn() {
        assertThat(Dashboards.all()).hasSize(5).allSatisfy(dashboard -> {
            assertThat(dashboard.path("description").asString()).isNotBlank();
            assertThat(dashboard.path("editable").asBoolean()).isFalse();
        });
        assertThat(texts("uid")).doesNotHaveDuplicates();
        assertThat(texts("title")).doesNotHaveDuplicates();
    }

    @Test
    void panelsHaveTitlesUnitsAndRoom() {
        for (var dashboard : Dashboards.all()) {
            var titles = new HashSet<String>();
            var places = new ArrayList<JsonNode>();
            for (var panel : dashboard.path("panels")) {
                var title = panel.path("title").asString();
                assertThat(titles.add(title)).as("one panel named " + title).isTrue();
                assertThat(panel.path("targets").size()).as(title).isPositive();
                assertThat(places)
                        .as(title + " covers no other")
                        .noneMatch(other -> overlap(other, panel.path("gridPos")));
                places.add(panel.path("gridPos"));
                if (!panel.path("type").asString().equals("traces")) {
                    assertThat(panel.path("fieldConfig")
                                    .path("defaults")
                                    .path("unit")
                                    .asString())
                            .as(title)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void noQueryIsEmpty() {
        assertThat(Dashboards.queries())
                .hasSizeGreaterThan(40)
                .allSatisfy(query -> assertThat(query.expression()).isNotBlank());
    }

    private static List<String> texts(String field) {
        return Dashboards.all().stream()
                .map(dashboard -> dashboard.path(field).asString())
                .toList();
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return begin(one, "x") < end(other, "x", "w")
                && begin(other, "x") < end(one, "x", "w")
                && begin(one, "y") < end(other, "y", "h")
                && begin(other, "y") < end(one, "y", "h");
    }

    private static int begin(JsonNode place, String axis) {
        return place.path(axis).asInt();
    }

    private static int end(JsonNode place, String axis, String size) {
        return place.path(axis).asInt() + place.path(size).asInt();
    }
}
