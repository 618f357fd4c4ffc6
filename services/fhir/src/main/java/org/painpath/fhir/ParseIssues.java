package org.painpath.fhir;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** Collects what the parser objects to, without the values and without a log line. */
final class ParseIssues implements IParserErrorHandler {
    private static final int MOST = 20;

    private final List<Issue> issues = new ArrayList<>();

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    private void add(IssueType code, String words, @Nullable IParseLocation location, @Nullable String element) {
        if (issues.size() < MOST) {
            issues.add(new Issue(code, words, path(location, element)));
        }
    }

    private static @Nullable String path(@Nullable IParseLocation location, @Nullable String element) {
        String parent = location == null ? null : location.getParentElementName();
        if (parent == null || parent.equals(element)) {
            return element;
        }
        return element == null ? parent : parent + "." + element;
    }

    @Override
    public void containedResourceWithNoId(@Nullable IParseLocation location) {
        add(IssueType.REQUIRED, "A contained resource has no id.", location, "contained");
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation location,
            String element,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        add(IssueType.STRUCTURE, "Expected %s, found %s.".formatted(expected, found), location, element);
    }

    @Override
    public void invalidValue(@Nullable IParseLocation location, String value, String error) {
        add(IssueType.VALUE, "The value does not have the form of its type.", location, null);
    }

    @Override
    public void missingRequiredElement(@Nullable IParseLocation location, String element) {
        add(IssueType.REQUIRED, "A required element is missing.", location, element);
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, String element) {
        add(IssueType.STRUCTURE, "The element occurs at most once.", location, element);
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation location, String attribute) {
        add(IssueType.STRUCTURE, "R4 has no such element here.", location, null);
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, String element) {
        add(IssueType.STRUCTURE, "R4 has no such element here.", location, null);
    }

    /** References that do not resolve are looked at where they matter. */
    @Override
    public void unknownReference(@Nullable IParseLocation location, String reference) {}

    @Override
    public void invalidInternalReference(@Nullable IParseLocation location, String reference) {}

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
        add(IssueType.STRUCTURE, "An extension has a value or extensions, not both.", location, "extension");
    }
}
