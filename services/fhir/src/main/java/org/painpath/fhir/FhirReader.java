package org.painpath.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;

/** JSON text to R4 resources and back. What R4 does not allow is refused as a whole: half a message is worse than none. */
public final class FhirReader {
    private final FhirContext context = FhirContext.forR4Cached();

    /** @throws FhirRefused 400 with a path for everything that is wrong */
    public Resource read(String json) {
        ParseIssues parseIssues = new ParseIssues();
        IParser parser = context.newJsonParser();
        parser.setParserErrorHandler(parseIssues);
        Resource resource = parse(parser, Narratives.removedFrom(json));
        List<Issue> issues = Stream.concat(
                        parseIssues.issues().stream(), RequiredElements.missingIn(resource, context).stream())
                .toList();
        if (!issues.isEmpty()) {
            throw new FhirRefused(HttpStatus.BAD_REQUEST, issues);
        }
        return resource;
    }

    /** @throws FhirRefused 400 with a path for everything that is wrong, 422 for a resource of another type */
    public <R extends Resource> R read(String json, Class<R> type) {
        Resource resource = read(json);
        if (!type.isInstance(resource)) {
            throw FhirRefused.unprocessable(
                    IssueType.STRUCTURE,
                    "A resource of type %s is expected here.".formatted(type.getSimpleName()),
                    null);
        }
        return type.cast(resource);
    }

    public String write(Resource resource) {
        return context.newJsonParser().encodeResourceToString(resource);
    }

    private static Resource parse(IParser parser, String json) {
        try {
            if (parser.parseResource(json) instanceof Resource resource) {
                return resource;
            }
        } catch (RuntimeException _) {
            // the parser's message may quote what was sent
        }
        throw FhirRefused.invalid(IssueType.STRUCTURE, "This is not a FHIR R4 resource in JSON.", null);
    }
}
