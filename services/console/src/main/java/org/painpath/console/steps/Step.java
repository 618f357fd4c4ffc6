package org.painpath.console.steps;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.ClinicService;

/**
 * Something that a person can do at one service, with a referral or with what a page of its own shows.
 *
 * @param name in the console's paths: {@code complete-session}
 * @param method of the service's door; POST unless it says otherwise
 * @param path of the service's door; {@code {id}} is the referral, or what the page shows; {@code {item}} the entry
 *     chosen in an ITEM field
 * @param page where it is offered, if not with the referral
 * @param part of the referral page where it is offered, if not with all that its service says
 * @param group of steps that are folded together, by its title
 * @param tells the list in the service's answer whose last entry says in words what came of it
 * @param onlyWith what the service's answer must have for the step to make sense, as in {@code crisis}
 * @param undo the step that takes it back; absent where nothing does
 * @param roles who may
 * @param stages of the service's part in which it makes sense; empty for any
 * @param twoFactors whether the person shows two factors anew at the issuer before it is taken
 * @param weighty whether it ends or signs something: shown apart
 */
public record Step(
        String name,
        ClinicService service,
        @Nullable String method,
        String path,
        String title,
        @Nullable String explains,
        @Nullable String page,
        @Nullable String part,
        @Nullable String group,
        @Nullable String tells,
        @Nullable String onlyWith,
        @Nullable String undo,
        Set<String> roles,
        Set<String> stages,
        boolean twoFactors,
        boolean weighty,
        List<Field> fields) {

    public Step {
        method = method == null ? "POST" : method;
        roles = Set.copyOf(roles);
        stages = stages == null ? Set.of() : Set.copyOf(stages);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** The anchor of the part of the referral page where it is offered. */
    public String place() {
        return part == null ? service.wireName() : part;
    }

    public boolean fits(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }

    /**
     * @param subject what {@code {id}} stands for
     * @param item the entry that the step is about, where the path has one
     */
    public String address(UUID subject, @Nullable UUID item) {
        String address = path.replace("{id}", subject.toString());
        return item == null ? address : address.replace("{item}", item.toString());
    }
}
