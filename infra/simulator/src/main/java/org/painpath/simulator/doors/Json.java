package org.painpath.simulator.doors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees: the simulator shares no class with the services, so it sees what every integrator sees. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    public static JsonNode coding(String system, String code, String display) {
        return object().put("system", system).put("code", code).put("display", display);
    }

    /** The tree of an answer, or a missing node where the answer is not JSON. */
    static JsonNode read(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : parse(text);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
