package org.painpath.evaluation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param tests LOINC; none means every test; of each, what If-Match says that the person has looked at */
record AcknowledgeRequest(@Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9]{1,7}-[0-9]") String> tests) {

    List<String> loincs() {
        return tests == null ? List.of() : tests;
    }
}
