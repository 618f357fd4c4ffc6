package org.painpath.simulator.doors;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What a door answered. */
public record Answer(String request, int status, HttpHeaders headers, String body) {
    private static final int SHOWN = 500;

    public JsonNode json() {
        return Json.read(body);
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isTransient() {
        return status == 502 || status == 503 || status == 504 || status == 429;
    }

    /** This answer if the door opened. */
    public Answer orRefused() {
        if (!isSuccess()) {
            throw new DoorRefused(this);
        }
        return this;
    }

    @Override
    public String toString() {
        String shown = body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body;
        return "%s -> %d %s".formatted(request, status, shown.replaceAll("\\s+", " "));
    }
}
