package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.console.clinic.ClinicService;
import tools.jackson.databind.json.JsonMapper;

class ReferralPageTest {
    private static final Block ALERT = new Block.Alert("Crisis", "A clinician evaluates at once.");

    @Test
    void whatAStepTellsIsTheNewestEntryInWords() {
        ReferralPage page = page("""
                {"questionnaires":[{"words":"PEG 7.0 of 10."},{"words":"C-SSRS high: evaluate at once."}]}""");

        assertThat(page.lastOf("questionnaires")).isEqualTo("C-SSRS high: evaluate at once.");
        assertThat(page.lastOf("sessions")).isNull();
    }

    @Test
    void whatIsToBeDoneAtOnceIsCollectedFromEveryPart() {
        assertThat(page("{}").alerts()).containsExactly(ALERT);
    }

    private static ReferralPage page(String body) {
        var silent = new Part(
                ClinicService.EVALUATION,
                "evaluation",
                "Evaluation",
                null,
                "No answer.",
                true,
                null,
                List.of(),
                List.of(),
                null);
        var intake = new Part(
                ClinicService.INTAKE,
                "intake",
                "Intake",
                "AWAITING_DECISION",
                null,
                false,
                null,
                List.of(ALERT, new Block.Facts("", List.of())),
                List.of(),
                JsonMapper.shared().readTree(body));
        return new ReferralPage(UUID.randomUUID(), null, null, null, "0", List.of(silent, intake));
    }
}
