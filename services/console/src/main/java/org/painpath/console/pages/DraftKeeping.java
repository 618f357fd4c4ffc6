package org.painpath.console.pages;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.drafts.Draft;
import org.painpath.console.drafts.Drafts;
import org.painpath.console.drafts.Drafts.Place;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Field;
import org.painpath.console.steps.Step;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What becomes of what was typed: kept while it is not sent, and when a service refuses or does not answer; forgotten when it is done.
 * Who the patient is stays in intake alone, so that such fields are never kept.
 */
@Component
final class DraftKeeping {
    /** Name, birth date, address and the like. */
    private static final String IDENTITY = "patient.";

    private static final Set<Field.Kind> NOT_TYPED = Set.of(Field.Kind.SEEN, Field.Kind.FIXED);
    private static final String NEW = "new";

    private final Drafts drafts;

    DraftKeeping(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param referral absent where there is none yet */
    void keep(Person person, Step step, @Nullable UUID referral, MultiValueMap<String, String> form) {
        String key = form.getFirst("idempotencyKey");
        keep(place(person, step, referral), step, form, key == null ? Form.newKey() : key);
    }

    /** After a try: done is forgotten; refused gets a key of its own when it is tried again; unanswered is still the same try. */
    void after(
            Answer<?> answer, Person person, Step step, @Nullable UUID referral, MultiValueMap<String, String> form) {
        String key = Optional.ofNullable(form.getFirst("idempotencyKey")).orElseGet(Form::newKey);
        Place place = place(person, step, referral);
        switch (answer) {
            case Answer.Given<?> _, Answer.NotAllowed<?> _ -> drafts.forget(place, key);
            case Answer.Silent<?> _ -> keep(place, step, form, key);
            case Answer.Refused<?> _, Answer.Absent<?> _ -> keep(place, step, form, Form.newKey());
        }
    }

    void discard(Person person, Step step, @Nullable UUID referral, String key) {
        drafts.forget(place(person, step, referral), key);
    }

    /** By step. */
    Map<String, Typed> of(Person person, @Nullable UUID referral) {
        return drafts.of(person.user(), subject(referral)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, draft -> Typed.of(draft.getValue())));
    }

    private void keep(Place place, Step step, MultiValueMap<String, String> form, String key) {
        drafts.keep(place, new Draft(typed(step, form), key, form.getFirst("etag"), Instant.now()));
    }

    private static Map<String, List<String>> typed(Step step, MultiValueMap<String, String> form) {
        Set<String> fields = step.fields().stream()
                .filter(field -> !NOT_TYPED.contains(field.kind()))
                .map(Field::name)
                .filter(name -> !name.startsWith(IDENTITY))
                .collect(Collectors.toSet());
        Map<String, List<String>> typed = new HashMap<>();
        form.forEach((name, values) -> {
            // rows are called name[0].column, reasons name:rule
            if (fields.contains(name.split("[\\[:]", 2)[0])) {
                typed.put(name, List.copyOf(values));
            }
        });
        return typed;
    }

    private static Place place(Person person, Step step, @Nullable UUID referral) {
        return new Place(person.user(), subject(referral), step.name());
    }

    private static String subject(@Nullable UUID referral) {
        return referral == null ? NEW : referral.toString();
    }
}
