package org.painpath.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirReaderTest {
    private static final FhirReader FHIR = new FhirReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'resourceType':'ServiceRequest','intent':'order','subject':{'display':'x'}}; ServiceRequest.status",
                "{'resourceType':'Bundle'}; Bundle.type",
                "{'resourceType':'Bundle','type':'batch','entry':[{'resource':{'resourceType':'Observation','status':'final'}}]}; Bundle.entry[0].resource.code",
                "{'resourceType':'Patient','birthDate':'1976-13-25'}; birthDate",
                "{'resourceType':'Patient','gender':'secret'}; gender",
                "{'resourceType':'Patient','name':'Zebulon'}; name"
            })
    void whatR4DoesNotAllowIsRefusedWithItsPath(String json, String path) {
        var issues = issues(json.replace('\'', '"'));
        assertThat(issues).extracting(Issue::expression).containsExactly(path);
    }

    @Test
    void narrativesAreNotReadAtAll() {
        String json =
                "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":\"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><div>&a;</div>\"}}";
        assertThat(FHIR.write(FHIR.read(json))).isEqualTo("{\"resourceType\":\"Patient\"}");
    }

    @Test
    void noIssueRepeatsWhatWasSent() {
        var issues = issues("{\"resourceType\":\"Patient\",\"birthDate\":\"Zebulon\",\"Zebulon\":1}");
        assertThat(issues).hasSize(2).noneMatch(issue -> (issue.words() + issue.expression()).contains("Zebulon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "5",
                "{}",
                "{\"resourceType\":7}",
                "{\"resourceType\":\"Nothing\"}",
                "<Patient/>",
                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[7]}"
            })
    void whatIsNoResourceIsRefused(String text) {
        assertThat(issues(text)).extracting(Issue::code).contains(IssueType.STRUCTURE);
    }

    private static List<Issue> issues(String json) {
        return catchThrowableOfType(FhirRefused.class, () -> FHIR.read(json)).issues();
    }
}
