package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.painpath.console.clinic.ConsoleSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BlocksTest {
    private final Blocks blocks = new Blocks(
            new Words(new ConsoleSettings(URI.create("http://x"), "c", "s", ZoneId.of("America/Chicago"), Map.of())));

    @Test
    void findingsComeFirstAndOnceTheWeightiestOnTop() {
        List<Block> shown = blocks.of(json("""
                {"stage":"PROPOSED",
                 "findings":[{"rule":"a","outcome":"CONCERN","severity":"CAUTION","words":"A caution."},
                   {"rule":"b","outcome":"MISSING_DATA","words":"weight"},
                   {"rule":"c","outcome":"CONCERN","severity":"STOP","words":"A stop."},
                   {"rule":"d","outcome":"SATISFIED","words":""}],
                 "dose":{"singleDoseMg":15,"findings":[{"rule":"c","outcome":"CONCERN","severity":"STOP","words":"A stop."}]}}"""));

        assertThat(shown).filteredOn(Block.Findings.class::isInstance).hasSize(1);
        Block.Findings findings = (Block.Findings) shown.getFirst();
        assertThat(findings.findings())
                .extracting(Block.Finding::severity)
                .containsExactly("STOP", "MISSING", "CAUTION");
        assertThat(findings.satisfied()).isOne();
    }

    @Test
    void objectsBecomeFactsListsBecomeTablesAndIdsAreNotShown() {
        List<Block> shown = blocks.of(json("""
                {"referralId":"0197f5c2-7a0e-7000-8000-000000000001","revision":2,
                 "examination":{"weightKg":70.1,"examinedOn":"2026-03-04"},
                 "sessions":[{"sessionId":"0197f5c2-7a0e-7000-8000-000000000001","kind":"DOSING","serious":false}],
                 "empty":[]}"""));

        assertThat(shown)
                .containsExactly(
                        new Block.Facts("", List.of(new Block.Line("Revision", "2"))),
                        new Block.Facts(
                                "Examination",
                                List.of(
                                        new Block.Line("Weight kg", "70.1"),
                                        new Block.Line("Examined on", "4 Mar 2026"))),
                        new Block.Table("Sessions", List.of("Kind", "Serious"), List.of(List.of("Dosing", "no"))));
    }

    @Test
    void aCodeIsShownWithItsSystemUnlessItSaysItsName() {
        assertThat(blocks.shown(json("{\"system\":\"http://loinc.org\",\"code\":\"2160-0\"}")))
                .isEqualTo("LOINC 2160-0");
        assertThat(blocks.shown(json("{\"system\":\"http://x\",\"code\":\"1\",\"display\":\"Gabapentin\"}")))
                .isEqualTo("Gabapentin");
    }

    @Test
    void aCrisisStandsBeforeEverythingWithWhatIsToBeDone() {
        List<Block> shown = blocks.of(json("""
                {"stage":"AWAITING_DECISION","priority":"URGENT",
                 "screening":{"findings":[{"rule":"a","outcome":"CONCERN","severity":"STOP","words":"A stop."}]},
                 "crisis":{"openedOn":"2026-11-02","task":"a clinician evaluates at once"}}"""));

        assertThat(shown.getFirst()).isEqualTo(new Block.Alert("Crisis", "a clinician evaluates at once"));
        assertThat(shown.get(1)).isInstanceOf(Block.Findings.class);
    }

    @Test
    void noCrisisIsNoAlert() {
        assertThat(blocks.of(json("{\"priority\":\"URGENT\",\"crisis\":null}")))
                .noneMatch(Block.Alert.class::isInstance);
    }

    @Test
    void aListOfSentencesIsShownAsSentencesAndAListOfWordsIsNot() {
        List<Block> shown = blocks.of(json("""
                {"words":["Can be accepted.","One hold needs a reason."],"missing":["weight","pain-score"],
                 "mixed":["A sentence.","a-word"]}"""));

        assertThat(shown)
                .containsExactly(
                        new Block.Facts(
                                "",
                                List.of(
                                        new Block.Line("Missing", "weight, Pain score"),
                                        new Block.Line("Mixed", "A sentence., A word"))),
                        new Block.Sentences("In words", List.of("Can be accepted.", "One hold needs a reason.")));
    }

    @Test
    void conditionsOfWhichMoreIsSaidThanTheCodeAreATableOfAllOfIt() {
        List<Block> shown = blocks.of(json("""
                {"conditions":[
                  {"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"G90.511","group":"CRPS","evidence":"MODERATE"}],
                 "medications":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"25480"}]}"""));

        assertThat(shown)
                .containsExactly(
                        new Block.Facts("", List.of(new Block.Line("Medications", "RxNorm 25480"))),
                        new Block.Table(
                                "Conditions",
                                List.of("System", "Code", "Group", "Evidence"),
                                List.of(List.of("ICD-10", "G90.511", "CRPS", "Moderate"))));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
