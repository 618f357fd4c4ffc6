package org.painpath.console.steps;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.ClinicService;

/**
 * Something that a person can do with a referral at one service.
 *
 * @param name in the console's paths: {@code complete-session}
 * @param path of the service's door; {@code {id}} is the referral, {@code {item}} the entry chosen in an ITEM field
 * @param roles who may
 * @param stages of the service's part in which it makes sense; empty for any
 * @param weighty whether it ends or signs something: shown apart
 */
public record Step(
        String name,
        ClinicService service,
        String path,
        String title,
        @Nullable String explains,
        Set<String> roles,
        Set<String> stages,
        boolean weighty,
        List<Field> fields) {

    public Step {
        roles = Set.copyOf(roles);
        stages = stages == null ? Set.of() : Set.copyOf(stages);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    public boolean fits(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }

    /** @param item the entry that the step is about, where the path has one */
    public String address(UUID referral, @Nullable UUID item) {
        String address = path.replace("{id}", referral.toString());
        return item == null ? address : address.replace("{item}", item.toString());
    }
}
