package org.painpath.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The resource that an operation is asked about: the body itself, or the parameter {@code resource} of a Parameters. */
public final class SentResource {
    private SentResource() {}

    /**
     * @return the resource as text, its numbers as they were written, so that places are told from its own beginning
     * @throws FhirRefused 400 for Parameters with anything else, or without it
     */
    public static String in(String json) {
        try {
            JsonNode body = Narratives.JSON.readTree(json);
            return "Parameters".equals(body.path("resourceType").asString(""))
                    ? Narratives.JSON.writeValueAsString(only(body.path("parameter")))
                    : json;
        } catch (JacksonException _) {
            // the reader says what is wrong with it
            return json;
        }
    }

    private static JsonNode only(JsonNode parameters) {
        JsonNode resource = parameters.path(0).path("resource");
        if (parameters.size() != 1
                || !"resource".equals(parameters.path(0).path("name").asString(""))
                || !resource.isObject()) {
            throw FhirRefused.invalid(
                    IssueType.NOTSUPPORTED, "One parameter is read here: resource.", "Parameters.parameter");
        }
        return resource;
    }
}
