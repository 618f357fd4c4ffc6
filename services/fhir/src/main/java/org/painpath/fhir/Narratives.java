package org.painpath.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the narratives out of a resource before FHIR reads it: they are XHTML, which the FHIR parser would hand to an XML parser, and
 * we do not read them. Numbers stay as they were written.
 */
final class Narratives {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Narratives() {}

    /** @throws FhirRefused 400 where it is not a JSON object */
    static ObjectNode tree(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode resource) {
                return resource;
            }
        } catch (JacksonException _) {
            // the message may quote what was sent
        }
        throw FhirRefused.invalid(IssueType.STRUCTURE, "This is not a FHIR R4 resource in JSON.", null);
    }

    static String removedFrom(ObjectNode resource) {
        removeFrom(resource);
        return JSON.writeValueAsString(resource);
    }

    /** A text that is an object is a narrative; everywhere else in R4 it is a string. */
    private static void removeFrom(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("div", "_div"));
            if (object.get("text") instanceof ObjectNode) {
                object.remove("text");
            }
        }
        node.forEach(Narratives::removeFrom);
    }
}
