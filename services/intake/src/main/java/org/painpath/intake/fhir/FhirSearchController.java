package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirDoor;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.store.ReferralSearch;
import org.painpath.intake.store.ReferralSearch.Wanted;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.painpath.intake.web.Senders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds referrals, in the order of receipt. People outside the clinic find their own. */
@FhirDoor
class FhirSearchController {
    private final FhirAnswers answers;
    private final ReferralSearch search;
    private final KnownReferrals known;
    private final Senders senders;
    private final ReferralTasks tasks;

    FhirSearchController(
            FhirAnswers answers, ReferralSearch search, KnownReferrals known, Senders senders, ReferralTasks tasks) {
        this.answers = answers;
        this.search = search;
        this.known = known;
        this.senders = senders;
        this.tasks = tasks;
    }

    @GetMapping("/fhir/Task")
    @Operation(summary = "Find referrals by their Tasks", description = "A searchset, with a link to the next page.")
    @SearchDescribed
    ResponseEntity<String> tasks(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> sent, Authentication person) {
        var parameters = new SearchParameters("Task", SearchParameters.OF_REFERRALS, sent);
        var states =
                parameters.states(TaskState::status, code -> isOneOf(TaskStatus.values(), TaskStatus::toCode, code));
        return answers.ok(page(parameters, states, tasks::of, person));
    }

    @GetMapping("/fhir/ServiceRequest")
    @Operation(
            summary = "Find referrals by their ServiceRequests",
            description = "A searchset, with a link to the next page.")
    @SearchDescribed
    ResponseEntity<String> serviceRequests(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> sent, Authentication person) {
        var parameters = new SearchParameters("ServiceRequest", SearchParameters.OF_REFERRALS, sent);
        var states = parameters.states(
                state -> ReceivedRequest.status(state).toCode(),
                code -> isOneOf(ServiceRequestStatus.values(), ServiceRequestStatus::toCode, code));
        return answers.ok(page(parameters, states, ReceivedRequest::of, person));
    }

    private Bundle page(
            SearchParameters parameters,
            Optional<Set<TaskState>> states,
            Function<Row, Resource> shown,
            Authentication person) {
        int count = parameters.count();
        var wanted = new Wanted(
                senders.heldTo(person).orElse(null),
                states.orElse(null),
                ids(parameters).orElse(null),
                parameters.after().orElse(null));
        List<Row> rows = search.page(wanted, count + 1);
        List<Row> items = rows.size() > count ? rows.subList(0, count) : rows;
        Bundle found = new Bundle().setType(BundleType.SEARCHSET);
        found.addLink().setRelation("self").setUrl(parameters.link());
        items.forEach(row ->
                found.addEntry().setFullUrl("urn:uuid:" + row.referralId()).setResource(shown.apply(row)));
        if (rows.size() > count) {
            String next = parameters.linkAfter(items.getLast().referralId());
            found.addLink().setRelation("next").setUrl(next);
        } else if (parameters.after().isEmpty()) {
            found.setTotal(items.size());
        }
        return found;
    }

    private Optional<Set<UUID>> ids(SearchParameters parameters) {
        var ids = parameters.ids();
        return parameters
                .identifier()
                .map(number -> FhirIds.find(number, known)
                        .filter(id -> ids.map(wanted -> wanted.contains(id)).orElse(true))
                        .map(Set::of)
                        .orElse(Set.of()))
                .or(() -> ids);
    }

    private static <T> boolean isOneOf(T[] values, Function<T, String> codeOf, String code) {
        return Arrays.stream(values).anyMatch(value -> code.equals(codeOf.apply(value)));
    }
}
