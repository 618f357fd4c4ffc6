package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.local.backbone.Topics;

/** No released event type changes under its readers; what has to is a new version beside it. */
class ContractGateTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RELEASED = """
            {"title": "A dose", "required": ["mg"], "additionalProperties": false,
             "properties": {
               "mg": {"type": "number", "maximum": 100, "description": "mg"},
               "route": {"enum": ["ORAL", "IV"]},
               "steps": {"type": "array", "items": {"type": "integer"}}}}""";

    @Test
    void everyReleasedTypeIsStillWhatItsReadersKnow() throws IOException {
        var contracts = Checkout.root().resolve("contracts");
        var released = contracts.resolve("released");
        var breaks = new ArrayList<String>();
        for (var schema : schemas(released)) {
            var file = released.relativize(schema);
            compare(schema, contracts.resolve(file)).stream()
                    .map(change -> "%s: %s (read by %s)".formatted(file, change, readers(file)))
                    .forEach(breaks::add);
        }

        assertThat(breaks).as("make it the next version, beside the old one").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"mg\": {\"type\": \"number\"    | \"mg\": {\"type\": \"string\" | /mg: type",
                "\"maximum\": 100                 | \"maximum\": 200              | /mg: maximum",
                "\"ORAL\", \"IV\"                 | \"ORAL\", \"IV\", \"NASAL\"   | /route: enum",
                "\"ORAL\", \"IV\"                 | \"ORAL\"                      | /route: enum",
                "\"type\": \"integer\"            | \"type\": \"number\"          | /steps[]: type",
                "[\"mg\"]                         | []                            | /mg may be absent now",
                "[\"mg\"]                         | [\"mg\", \"route\"]           | /route is required now",
                "\"route\": {                     | \"way\": {                    | /route is gone",
                "\"additionalProperties\": false, | \"not\": {},                  | /: additionalProperties",
            })
    void aChangeThatHurtsAReaderIsSeen(String before, String after, String named) throws IOException {
        assertThat(RELEASED).contains(before);

        var changes = SchemaChanges.breaking(JSON.readTree(RELEASED), JSON.readTree(RELEASED.replace(before, after)));

        assertThat(changes).anySatisfy(change -> assertThat(change).startsWith(named));
    }

    @Test
    void wordsAndOptionalFieldsMayCome() throws IOException {
        var grown = RELEASED.replace("\"mg\"}", "\"mg of base\"}")
                .replace("\"route\":", "\"site\": {\"type\": \"string\"}, \"route\":");

        assertThat(grown).isNotEqualTo(RELEASED);
        assertThat(SchemaChanges.breaking(JSON.readTree(RELEASED), JSON.readTree(grown)))
                .isEmpty();
    }

    private static List<String> compare(Path released, Path present) throws IOException {
        return Files.exists(present) ? SchemaChanges.breaking(read(released), read(present)) : List.of("it is gone");
    }

    private static List<Path> schemas(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    /** @param file as in {@code events/intake/referral-accepted.v1.schema.json} */
    private static List<String> readers(Path file) {
        var service = file.getName(1).toString();
        return Topics.read(Checkout.root()).events().topics().stream()
                .filter(topic -> topic.service().equals(service))
                .flatMap(topic -> topic.readers().stream())
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }
}
