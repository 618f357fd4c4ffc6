package org.painpath.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ObjectNode;

/** JSON text to R4 resources and back. What R4 does not allow is refused as a whole: half a message is worse than none. */
public final class FhirReader {
    private final FhirContext context = FhirContext.forR4Cached();

    /** @throws FhirRefused 400 with a path for everything that is wrong */
    public Resource read(String json) {
        return allowed(examine(json));
    }

    /** @throws FhirRefused 400 with a path for everything that is wrong, 422 for a resource of another type */
    public <R extends Resource> R read(String json, Class<R> type) {
        return ofType(type, read(json));
    }

    /**
     * Also what R4 does not allow, with all that is wrong with it.
     *
     * @throws FhirRefused 400 for what is no resource at all, 422 for one of another type
     */
    public <R extends Resource> Examined<R> examine(String json, Class<R> type) {
        Examined<Resource> examined = examine(json);
        return new Examined<>(ofType(type, examined.resource()), examined.issues());
    }

    private Examined<Resource> examine(String json) {
        ParseIssues parseIssues = new ParseIssues();
        IParser parser = context.newJsonParser();
        parser.setParserErrorHandler(parseIssues);
        ObjectNode tree = Narratives.tree(json);
        // before the parser makes resources of them, which takes its time
        SentResources.requireBounded(tree);
        Resource resource = parse(parser, Narratives.removedFrom(tree));
        List<Issue> issues = Stream.concat(
                        parseIssues.issues().stream(), RequiredElements.missingIn(resource, context).stream())
                .map(issue -> issue.expression() == null ? issue.in(resource.fhirType()) : issue)
                .toList();
        return new Examined<>(resource, issues);
    }

    private static Resource allowed(Examined<Resource> examined) {
        if (!examined.issues().isEmpty()) {
            throw new FhirRefused(HttpStatus.BAD_REQUEST, examined.issues());
        }
        return examined.resource();
    }

    private static <R extends Resource> R ofType(Class<R> type, Resource resource) {
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
