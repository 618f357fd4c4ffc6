package org.painpath.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;

/** A code of a terminology. The sender's words for it are taken and not kept: they may hold anything. */
record CodingBody(
        @NotNull @Pattern(regexp = "(https?://|urn:)\\S{1,200}", message = "must be a URI")
        String system,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.\\-]{0,31}", message = "must be a code")
        String code,

        @Nullable @Size(max = 300) String display) {

    static List<Coding> codings(@Nullable List<CodingBody> bodies) {
        return bodies == null
                ? List.of()
                : bodies.stream()
                        .map(body -> new Coding(body.system(), body.code(), null))
                        .toList();
    }
}
