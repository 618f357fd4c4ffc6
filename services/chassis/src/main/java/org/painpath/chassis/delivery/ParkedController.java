package org.painpath.chassis.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.security.Roles;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk of events that wait for a person. */
@RestController
final class ParkedController {

    /** @param after where an earlier answer said to go on */
    record ReleaseAllRequest(
            @NotBlank @Size(max = 64) String reason,
            @Nullable UUID after) {}

    /** @param because why the event may be passed over, in the person's words */
    record SkipRequest(@NotBlank @Size(max = 1000) String because) {}

    private final ParkedDesk desk;

    ParkedController(ParkedDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/parked")
    List<ParkedEvent> parked(
            @RequestParam @Nullable String source,
            @RequestParam @Nullable String reason,
            @RequestParam @Nullable UUID referral,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.page(new ParkedFilter(source, reason, referral), after, Math.clamp(limit, 1, 200));
    }

    @GetMapping("/parked/{id}")
    ParkedContent show(@PathVariable UUID id, Principal person) {
        return desk.show(id, person.getName());
    }

    @PostMapping("/parked/{id}/try")
    List<Tried> tryOut(@PathVariable UUID id, Principal person) {
        return desk.tryOut(id, person.getName());
    }

    @PostMapping("/parked/{id}/release")
    Released release(@PathVariable UUID id, Principal person) {
        return desk.release(id, person.getName());
    }

    @PostMapping("/parked/release")
    ReleasedForReason releaseAll(@Valid @RequestBody ReleaseAllRequest body, Principal person) {
        return desk.releaseAll(body.reason(), body.after(), person.getName());
    }

    @PostMapping("/parked/{id}/skip")
    Released skip(@PathVariable UUID id, @Valid @RequestBody SkipRequest body, Authentication person) {
        return desk.skip(id, body.because(), person.getName(), Roles.of(person));
    }
}
