package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.reception.OriginatingId;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class SearchParametersTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Function<TaskState, String> TASK = TaskState::status;

    @Test
    void whatIsAbsentDoesNotNarrow() {
        var none = of("");
        assertThat(none.identifier()).isEmpty();
        assertThat(none.states(TASK, _ -> true)).isEmpty();
        assertThat(none.ids()).isEmpty();
        assertThat(none.after()).isEmpty();
        assertThat(none.count()).isEqualTo(50);
        assertThat(none.link()).isEqualTo("Task");
    }

    @Test
    void statusesAreStatesOfTheTask() {
        assertThat(of("status=http://hl7.org/fhir/task-status|in-progress,rejected")
                        .states(TASK, _ -> true))
                .get(InstanceOfAssertFactories.set(TaskState.class))
                .containsExactlyInAnyOrder(
                        TaskState.ACTIVE,
                        TaskState.SCHEDULED,
                        TaskState.UNATTENDED,
                        TaskState.APPOINTMENT_CANCELLED,
                        TaskState.EVENT_COMPLETED,
                        TaskState.CANCELLATION_REQUESTED,
                        TaskState.DECLINED);
        assertThat(of("status=ready").states(TASK, _ -> true))
                .get(InstanceOfAssertFactories.set(TaskState.class))
                .isEmpty();
    }

    @Test
    void idsOfAnotherFormFindNothing() {
        assertThat(of("_id=7," + ID).ids())
                .get(InstanceOfAssertFactories.set(UUID.class))
                .containsExactly(ID);
        assertThat(of("_id=7").ids())
                .get(InstanceOfAssertFactories.set(UUID.class))
                .isEmpty();
    }

    @Test
    void theNextLinkIsTheSameSearchFromThere() {
        var search = of("identifier=https://a.example|R+1&_count=2&_after=00000000-0000-7000-8000-000000000000");
        assertThat(search.identifier()).contains(new OriginatingId("https://a.example", "R+1"));
        assertThat(search.linkAfter(ID))
                .isEqualTo("Task?identifier=https%3A%2F%2Fa.example%7CR%2B1&_count=2&_after=" + ID);
    }

    @Test
    void aPageHasABound() {
        assertThat(of("_count=7").count()).isEqualTo(7);
        assertThat(of("_count=100000").count()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "identifier=R-1, Task.identifier, VALUE",
        "identifier=a|, Task.identifier, VALUE",
        "status=unheard-of, Task.status, VALUE",
        "status=received&status=draft, Task.status, VALUE",
        "_count=0, Task._count, VALUE",
        "_count=x, Task._count, VALUE",
        "_after=x, Task._after, VALUE",
        "patient=7, , NOTSUPPORTED",
        "status:not=received, , NOTSUPPORTED"
    })
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String query, String expression, IssueType code) {
        assertThatThrownBy(() -> {
                    var search = of(query);
                    search.identifier();
                    search.states(TASK, known -> !known.equals("unheard-of"));
                    search.count();
                    search.after();
                })
                .isInstanceOfSatisfying(FhirRefused.class, refused -> {
                    assertThat(refused.status().value()).isEqualTo(400);
                    assertThat(refused.issues().getFirst().expression()).isEqualTo(expression);
                    assertThat(refused.issues().getFirst().code()).isEqualTo(code);
                });
    }

    private static SearchParameters of(String query) {
        return new SearchParameters(
                "Task",
                SearchParameters.OF_REFERRALS,
                new LinkedMultiValueMap<>(
                        UriComponentsBuilder.newInstance().query(query).build().getQueryParams()));
    }
}
