package org.painpath.intake.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.reception.OriginatingId;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** The query of a search. What is not understood is refused: a filter that is left out would find too much. */
final class SearchParameters {
    static final List<String> OF_REFERRALS = List.of("identifier", "status", "_id");
    static final List<String> OF_LETTERS = List.of("related", "status", "_id");
    private static final Set<String> OF_DOCUMENTS = Set.of("current", "superseded", "entered-in-error");
    private static final String REQUESTS = "ServiceRequest/";
    private static final String COUNT = "_count";
    private static final String AFTER = "_after";
    private static final List<String> OTHERS = List.of(COUNT, AFTER, "_format");
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final String type;
    private final MultiValueMap<String, String> sent;

    /**
     * @param filters the names of those that narrow the search
     * @throws FhirRefused 400 for a parameter that is not read here, or that is there twice
     */
    SearchParameters(String type, List<String> filters, MultiValueMap<String, String> sent) {
        this.type = type;
        this.sent = sent;
        sent.forEach((name, values) -> {
            if (!filters.contains(name) && !OTHERS.contains(name)) {
                throw FhirRefused.invalid(
                        IssueType.NOTSUPPORTED,
                        "These parameters are read here: %s, _count.".formatted(String.join(", ", filters)),
                        null);
            }
            if (values.size() > 1) {
                throw bad(name, "is given once; several values are separated by commas.");
            }
        });
    }

    Optional<OriginatingId> identifier() {
        return value("identifier").map(text -> {
            String[] parts = text.split("\\|", 2);
            if (parts.length != 2 || parts[1].isBlank()) {
                throw bad("identifier", "has the form system|value.");
            }
            return new OriginatingId(parts[0], parts[1]);
        });
    }

    /**
     * The states of the Task that have one of the statuses asked for; absent where none is asked for.
     *
     * @param statusOf the FHIR code of a state
     * @param isCode whether FHIR has such a code
     */
    Optional<Set<TaskState>> states(Function<TaskState, String> statusOf, Function<String, Boolean> isCode) {
        return value("status").map(text -> {
            Set<String> codes = values(text)
                    .map(token -> token.substring(token.indexOf('|') + 1))
                    .collect(Collectors.toSet());
            if (!codes.stream().allMatch(isCode::apply)) {
                throw bad("status", "is a code of FHIR R4.");
            }
            return Arrays.stream(TaskState.values())
                    .filter(state -> codes.contains(statusOf.apply(state)))
                    .collect(Collectors.toSet());
        });
    }

    /** An id of a form that we do not give finds nothing. */
    Optional<Set<UUID>> ids() {
        return value("_id")
                .map(text ->
                        values(text).flatMap(id -> FhirIds.uuid(id).stream()).collect(Collectors.toSet()));
    }

    /** The statuses of documents asked for; absent where none is. */
    Optional<Set<String>> statuses() {
        return value("status").map(text -> {
            Set<String> codes = values(text).collect(Collectors.toSet());
            if (!OF_DOCUMENTS.containsAll(codes)) {
                throw bad("status", "is a code of FHIR R4.");
            }
            return codes;
        });
    }

    /** The referrals to which something is related, named by their requests; an id of a form that we do not give finds nothing. */
    Optional<Set<UUID>> referrals() {
        return value("related")
                .map(text -> values(text)
                        .map(this::request)
                        .flatMap(id -> FhirIds.uuid(id).stream())
                        .collect(Collectors.toSet()));
    }

    private String request(String reference) {
        if (!reference.startsWith(REQUESTS)) {
            throw bad("related", "has the form ServiceRequest/id.");
        }
        return reference.substring(REQUESTS.length());
    }

    /** From 1 to 200; more is as many as a page has. */
    int count() {
        return value(COUNT)
                .map(text -> {
                    if (!text.matches("[1-9][0-9]{0,8}")) {
                        throw bad(COUNT, "is a number from 1.");
                    }
                    return Math.min(Integer.parseInt(text), LARGEST_PAGE);
                })
                .orElse(USUAL_PAGE);
    }

    /** The last one of the page before. */
    Optional<UUID> after() {
        return value(AFTER).map(text -> FhirIds.uuid(text).orElseThrow(() -> bad(AFTER, "comes from the next link.")));
    }

    /** This search, relative to the address of the door. */
    String link() {
        return link(sent.toSingleValueMap().entrySet().stream().map(entry -> pair(entry.getKey(), entry.getValue())));
    }

    String linkAfter(UUID last) {
        Stream<String> kept = sent.toSingleValueMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(AFTER))
                .map(entry -> pair(entry.getKey(), entry.getValue()));
        return link(Stream.concat(kept, Stream.of(pair(AFTER, last.toString()))));
    }

    private String link(Stream<String> pairs) {
        String query = pairs.collect(Collectors.joining("&"));
        return query.isEmpty() ? type : type + "?" + query;
    }

    private static String pair(String name, String value) {
        return name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(sent.getFirst(name));
    }

    private static Stream<String> values(String text) {
        return Arrays.stream(text.split(","));
    }

    private FhirRefused bad(String name, String words) {
        return FhirRefused.invalid(IssueType.VALUE, name + " " + words, type + "." + name);
    }
}
