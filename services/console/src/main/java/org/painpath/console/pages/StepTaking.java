package org.painpath.console.pages;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Answer.FieldFault;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Body;
import org.painpath.console.steps.Rows;
import org.painpath.console.steps.Step;
import org.painpath.console.steps.Steps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Takes a step as a person filled in its form, and says what came of it. */
@Component
final class StepTaking {
    private final Clinic clinic;
    private final Steps steps;
    private final Words words;

    StepTaking(Clinic clinic, Steps steps, Words words) {
        this.clinic = clinic;
        this.steps = steps;
        this.words = words;
    }

    /**
     * @param page where the step is offered; absent for what is done with a referral
     * @throws ResponseStatusException 404 where there is no such step, 403 where the person may not take it
     */
    Step step(@Nullable String page, String name, Person person) {
        Step step = steps.named(name)
                .filter(it -> page == null ? it.page() == null : page.equals(it.page()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!person.isAnyOf(step.roles())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return step;
    }

    /** The step that takes this one back, where the person may take it. */
    Optional<Step> undo(Step step, Person person) {
        return Optional.ofNullable(step.undo()).flatMap(steps::named).filter(it -> person.isAnyOf(it.roles()));
    }

    Body body(Step step, MultiValueMap<String, String> form) {
        return Body.of(step.fields(), form, words.zone());
    }

    /** @param subject what the step is about */
    Answer<JsonNode> take(Person person, Step step, UUID subject, MultiValueMap<String, String> form) {
        Body body = body(step, form);
        return send(person, step, step.address(subject, body.item()), body, form, JsonNode.class);
    }

    /** @param address of the door */
    <T> Answer<T> send(
            Person person, Step step, String address, Body body, MultiValueMap<String, String> form, Class<T> answer) {
        if (!body.faults().isEmpty()) {
            return new Answer.Refused<>(400, "invalid-fields", "Some fields are not readable.", body.faults());
        }
        String key = form.getFirst("idempotencyKey");
        Answer<T> given = clinic.post(
                person.token(),
                step.service(),
                address,
                body.json(),
                key == null ? Form.newKey() : key,
                form.getFirst("etag"),
                answer);
        return given instanceof Answer.Refused<T> refused ? besideInputs(step, form, refused) : given;
    }

    private static <T> Answer<T> besideInputs(
            Step step, MultiValueMap<String, String> form, Answer.Refused<T> refused) {
        return new Answer.Refused<>(
                refused.status(), refused.code(), refused.words(), Rows.inForm(step.fields(), form, refused.fields()));
    }

    /** What was typed, for the form to be shown again with why it was refused. */
    static Typed typed(ClinicService service, Answer<?> answer, MultiValueMap<String, String> form) {
        Map<String, String> faults = answer instanceof Answer.Refused<?> refused
                ? refused.fields().stream()
                        .collect(Collectors.toMap(
                                FieldFault::field, FieldFault::message, (one, other) -> one + "; " + other))
                : Map.of();
        String key = answer instanceof Answer.Silent<?> ? form.getFirst("idempotencyKey") : null;
        Typed typed = new Typed(form, faults, why(service, answer), key);
        return isStale(answer) ? typed.whoSaw(Outline.read(form.getFirst("seen"))) : typed;
    }

    /** Why it was not done, for a page that has no inputs to say it beside. */
    static String words(ClinicService service, Answer<?> answer) {
        String fields = answer instanceof Answer.Refused<?> refused
                ? refused.fields().stream()
                        .map(fault -> fault.field() + " " + fault.message())
                        .collect(Collectors.joining(", "))
                : "";
        return fields.isEmpty() ? why(service, answer) : "%s (%s)".formatted(why(service, answer), fields);
    }

    /** Somebody else was faster. */
    private static boolean isStale(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused
                && refused.status() == HttpStatus.PRECONDITION_FAILED.value();
    }

    private static String why(ClinicService service, Answer<?> answer) {
        if (answer instanceof Answer.NotAllowed<?>) {
            return "Your role may not do this.";
        }
        String words = String.valueOf(Troubles.of(service, answer));
        return isStale(answer) ? words + " Nothing was done; what you typed is still here." : words;
    }
}
