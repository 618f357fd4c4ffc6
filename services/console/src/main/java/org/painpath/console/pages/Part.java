package org.painpath.console.pages;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.ClinicService;
import tools.jackson.databind.JsonNode;

/**
 * One part of the referral page: what a service says of the referral, or of one matter of it.
 *
 * @param place its anchor
 * @param title as people call it
 * @param trouble why there is nothing to show, in words; absent when there is
 * @param silent whether the service does not answer, which is not the same as having nothing
 * @param etag what the forms of this part send along, so that nobody decides on what is no longer true
 */
public record Part(
        ClinicService service,
        String place,
        String title,
        @Nullable String stage,
        @Nullable String trouble,
        boolean silent,
        @Nullable String etag,
        List<Block> blocks,
        List<Form> forms,
        @Nullable JsonNode body) {

    /** What it says, to be sent back with a form. */
    public String seen() {
        return Outline.of(blocks).text();
    }

    /** Titles under which forms are folded together, in the order of the steps. */
    public List<String> groups() {
        return forms.stream()
                .map(form -> form.step().group())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @param group absent for the forms that stand alone */
    public List<Form> formsOfGroup(@Nullable String group) {
        return forms.stream()
                .filter(form -> Objects.equals(form.step().group(), group))
                .toList();
    }

    public boolean isOpen(String group) {
        return formsOfGroup(group).stream().anyMatch(Form::open);
    }

    public boolean isEmpty() {
        return blocks.isEmpty() && forms.isEmpty() && trouble == null;
    }
}
