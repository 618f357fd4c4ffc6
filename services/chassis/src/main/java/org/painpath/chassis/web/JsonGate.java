package org.painpath.chassis.web;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Walks a JSON body once before anybody binds it: well-formed, bounded, every text clean. */
final class JsonGate {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(256 * 1024)
                    .maxNameLength(256)
                    .maxNumberLength(64)
                    .maxTokenCount(100_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Twelve characters can be a number of a thousand million digits, and some readers write it out. */
    private static final Pattern FAR_EXPONENT = Pattern.compile("[eE][+-]?0*[1-9]\\d{3}");

    private JsonGate() {}

    static void check(byte[] body) {
        try (var parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    Text.check(parser.getString());
                } else if (token == JsonToken.VALUE_NUMBER_FLOAT
                        && FAR_EXPONENT.matcher(parser.getString()).find()) {
                    throw beyondLimits();
                }
            }
        } catch (StreamConstraintsException _) {
            throw beyondLimits();
        } catch (JacksonException _) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "malformed", "The body is not well-formed JSON.");
        }
    }

    private static Refusal beyondLimits() {
        return new Refusal(
                HttpStatus.BAD_REQUEST, "beyond-limits", "The JSON is deeper or longer than what is read here.");
    }
}
