package org.painpath.evaluation;

import java.net.http.HttpResponse;
import org.painpath.chassis.Json;
import tools.jackson.databind.JsonNode;

/** What a door answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        return Json.EVENTS.readTree(response.body());
    }

    /** The value at a JSON pointer, as text; empty when there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }
}
