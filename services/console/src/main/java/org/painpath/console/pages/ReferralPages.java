package org.painpath.console.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Answer.Given;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Names;
import org.painpath.console.clinic.Waiting;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Step;
import org.painpath.console.steps.Steps;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks all services about one referral at once, so that the page is as slow as the slowest and not as all together. */
@Component
class ReferralPages {
    /** What was tried and refused: that form is shown with what was typed. */
    record Tried(String step, Typed typed) {}

    private final Clinic clinic;
    private final Steps steps;
    private final Forms forms;
    private final Blocks blocks;
    private final DraftKeeping drafts;

    ReferralPages(Clinic clinic, Steps steps, Forms forms, Blocks blocks, DraftKeeping drafts) {
        this.clinic = clinic;
        this.steps = steps;
        this.forms = forms;
        this.blocks = blocks;
        this.drafts = drafts;
    }

    ReferralPage of(UUID referral, Person person, @Nullable Tried tried) {
        Map<String, Typed> typed = new HashMap<>(drafts.of(person, referral));
        if (tried != null) {
            typed.put(tried.step(), tried.typed());
        }
        try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
            var where = ask(at, () -> where(referral, person));
            var name = ask(at, () -> name(referral, person));
            var parts = Stream.of(PartOfPage.values())
                    .filter(part -> part.isFor(person))
                    .map(part -> ask(at, () -> part(part, referral, person, typed)))
                    .toList();
            return page(
                    referral,
                    where.join(),
                    name.join(),
                    parts.stream().map(CompletableFuture::join).toList());
        }
    }

    Answer<Waiting.Referral> where(UUID referral, Person person) {
        return clinic.get(person.token(), ClinicService.TRACKER, "/referrals/" + referral, Waiting.Referral.class);
    }

    static String seen(Answer<Waiting.Referral> where) {
        return where instanceof Given<Waiting.Referral>(var _, String etag) && etag != null
                ? etag.replace("\"", "")
                : "0";
    }

    private static ReferralPage page(
            UUID referral, Answer<Waiting.Referral> where, Answer<Names> name, List<Part> parts) {
        return new ReferralPage(
                referral,
                name.found()
                        .flatMap(found -> found.items().stream().findFirst())
                        .orElse(null),
                where.found().orElse(null),
                Troubles.of(ClinicService.TRACKER, where),
                seen(where),
                waitedForFirst(where, parts));
    }

    private static List<Part> waitedForFirst(Answer<Waiting.Referral> where, List<Part> parts) {
        ClinicService acting = where.found().map(it -> acting(it.stage())).orElse(ClinicService.TRACKER);
        return parts.stream()
                .sorted(Comparator.comparing(part -> part.service() == acting ? 0 : 1))
                .toList();
    }

    /** At whose part a stage is worked on. */
    private static ClinicService acting(String stage) {
        return switch (stage) {
            case "SCREENING", "AWAITING_INFORMATION", "AWAITING_DECISION" -> ClinicService.INTAKE;
            case "EVALUATION", "AWAITING_RESULTS" -> ClinicService.EVALUATION;
            case "REVIEW", "AWAITING_CHECK", "AWAITING_SIGNATURE" -> ClinicService.PRESCRIPTION_REVIEW;
            case "TREATMENT" -> ClinicService.INTEGRATION_THERAPY;
            case String _ -> ClinicService.TRACKER;
        };
    }

    private Answer<Names> name(UUID referral, Person person) {
        return person.seesNames()
                ? clinic.get(
                        person.token(), ClinicService.INTAKE, "/patients", Map.of("referral", referral), Names.class)
                : new Answer.NotAllowed<>();
    }

    private Part part(PartOfPage which, UUID referral, Person person, Map<String, Typed> typed) {
        ClinicService service = which.service();
        Answer<JsonNode> answer = clinic.get(person.token(), service, which.door(referral), JsonNode.class);
        if (!(answer instanceof Given<JsonNode>(JsonNode body, String etag))) {
            return untold(which, answer);
        }
        String stage = body.hasNonNull("stage") ? body.path("stage").asString("") : null;
        List<Block> shown = blocks.of(body);
        List<Form> offered = steps.of(which.place(), stage == null ? "" : stage, person).stream()
                .flatMap(step -> form(step, body, etag, typed.get(step.name()), shown))
                .toList();
        return new Part(service, which.place(), which.title(), stage, null, false, etag, shown, offered, body);
    }

    private static Part untold(PartOfPage which, Answer<JsonNode> answer) {
        boolean silent = answer instanceof Answer.Silent<JsonNode>;
        boolean absent = answer instanceof Answer.Absent<JsonNode>;
        String trouble = absent ? null : Troubles.of(which.service(), answer);
        return new Part(
                which.service(), which.place(), which.title(), null, trouble, silent, null, List.of(), List.of(), null);
    }

    /** Where somebody else was faster, with what is not as the person saw it. */
    private Stream<Form> form(
            Step step, JsonNode body, @Nullable String etag, @Nullable Typed typed, List<Block> shown) {
        Stream<Form> form = forms.of(step, body, etag, typed);
        Outline seen = typed == null ? null : typed.seen();
        return seen == null ? form : form.map(it -> it.with(Outline.of(shown).since(seen)));
    }

    private static <T> CompletableFuture<T> ask(ExecutorService at, Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, at);
    }
}
