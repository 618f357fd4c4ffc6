package org.painpath.console.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.login.Person;
import org.painpath.instruments.Questionnaire;
import org.yaml.snakeyaml.Yaml;

/** The table of steps against the services' own matrices: no form without a door, no door for people without a form. */
class StepsTest {
    private static final Steps STEPS = new Steps();
    /** Doors that have no form: programs use them, or they belong to no one referral. */
    private static final Set<String> WITHOUT_A_FORM = Set.of(
            "/fhir",
            "/hl7v2",
            "/parked",
            "/republish",
            // one test by its address; the form acknowledges any of them
            "/evaluations/{referralId}/diagnostic-results/{test}");

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepKnocksAtADoorThatItsRolesMayOpen(Step step) throws IOException {
        Map<String, List<String>> doors = doors(step.service());
        String door = doors.keySet().stream()
                .filter(it -> shape(it).equals(step.method() + " " + shape(step.path())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no door for " + step.path()));

        assertThat(doors.get(door)).containsAll(step.roles());
    }

    @Test
    void whatTakesAStepBackIsAStepOfTheSameService() {
        assertThat(STEPS.all())
                .filteredOn(step -> step.undo() != null)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(STEPS.named(String.valueOf(step.undo())))
                        .hasValueSatisfying(undo -> assertThat(undo.service()).isEqualTo(step.service())));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyDoorForPeopleHasAForm(ClinicService service) throws IOException {
        Set<String> known = STEPS.all().stream()
                .filter(step -> step.service() == service)
                .map(step -> shape(step.path()))
                .collect(Collectors.toSet());

        assertThat(doors(service).keySet().stream()
                        .filter(door -> door.startsWith("POST "))
                        .map(door -> door.substring(5))
                        .filter(path -> WITHOUT_A_FORM.stream().noneMatch(path::startsWith))
                        .map(StepsTest::shape))
                .isSubsetOf(known);
    }

    @Test
    void namesAreUnique() {
        assertThat(STEPS.all().stream().map(Step::name)).doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatRoleAndStageAllowIsOffered() {
        Person pharmacist = new Person("pat", "Pat", Set.of("pharmacist"), "token");

        assertThat(STEPS.of(ClinicService.PRESCRIPTION_REVIEW, "PROPOSED", pharmacist))
                .extracting(Step::name)
                .containsExactly("record-pdmp", "check-dose", "return-to-evaluation", "reject");
        assertThat(STEPS.of("pharmacy", "", pharmacist))
                .extracting(Step::name)
                .containsExactly("note-that-it-arrived", "send-to-pharmacy-again");
        assertThat(STEPS.of(ClinicService.PRESCRIPTION_REVIEW, "REJECTED", pharmacist))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CANDIDATE, cancel-appointment record-results acknowledge-results",
        "NOT_CANDIDATE, cancel-appointment record-results acknowledge-results",
        "CANCELLED, record-results acknowledge-results",
    })
    void ofAnEvaluationThatHasEndedAResultIsStillTaken(String stage, String offered) {
        Person clinician = new Person("lee", "Lee", Set.of("clinician"), "token");

        assertThat(STEPS.of(ClinicService.EVALUATION, stage, clinician))
                .extracting(Step::name)
                .containsExactly(offered.split(" "));
    }

    @Test
    void whatBelongsToAPageOfItsOwnIsNotOfferedWithAReferral() {
        Person coordinator = new Person("cor", "Cor", Set.of("coordinator"), "token");

        assertThat(STEPS.of(ClinicService.INTAKE, "AWAITING_DECISION", coordinator))
                .extracting(Step::name)
                .contains("accept", "record-phq9")
                .doesNotContain("new-referral", "same-patient", "send-again", "search-patients");
        assertThat(STEPS.onPage("patient-matches", coordinator))
                .extracting(Step::name)
                .containsExactly("same-patient", "different-patients");
        assertThat(STEPS.onPage("messages", new Person("mia", "Mia", Set.of("manager"), "token")))
                .isEmpty();
    }

    /** Every instrument that intake takes has a form with its own items and their ranges, and with nothing else. */
    @ParameterizedTest
    @EnumSource(Questionnaire.class)
    void everyQuestionnaireHasItsForm(Questionnaire questionnaire) {
        Step step = STEPS.all().stream()
                .filter(it -> "Questionnaires".equals(it.group()))
                .filter(it -> it.fields().stream()
                        .anyMatch(field -> field.kind() == Field.Kind.FIXED
                                && questionnaire.name().equals(field.initial())))
                .findFirst()
                .orElseThrow();

        assertThat(step.tells()).isEqualTo("questionnaires");
        assertThat(step.fields().stream()
                        .filter(field -> field.kind() == Field.Kind.POINTS)
                        .map(field -> field.name() + " " + field.min() + " to " + field.max()))
                .containsExactlyInAnyOrderElementsOf(questionnaire.items().stream()
                        .map(item -> "answers." + item.name() + " " + item.lowest() + " to " + item.highest())
                        .toList());
    }

    @Test
    void whatTheNumbersMeanIsSaidForEachOrForNone() {
        assertThat(STEPS.all().stream()
                        .flatMap(step -> step.fields().stream())
                        .filter(field -> field.kind() == Field.Kind.POINTS))
                .allSatisfy(field ->
                        assertThat(field.points()).hasSize(field.options().size()));
    }

    static Stream<Step> steps() {
        return STEPS.all().stream();
    }

    static Stream<ClinicService> services() {
        return Stream.of(ClinicService.values()).filter(service -> service != ClinicService.TRACKER);
    }

    private static Map<String, List<String>> doors(ClinicService service) throws IOException {
        Path matrix = Path.of(
                System.getProperty("painpath.root"),
                "services",
                service.wireName(),
                "src/main/resources/authorisation.yaml");
        return new Yaml().load(Files.readString(matrix));
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]+}", "{}");
    }
}
