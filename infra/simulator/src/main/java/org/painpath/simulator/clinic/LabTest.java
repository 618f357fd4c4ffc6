package org.painpath.simulator.clinic;

import java.util.Locale;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tests that the laboratory does, with LOINC code, unit (UCUM) and an adult reference range. */
enum LabTest {
    CREATININE("2160-0", "Creatinine", "mg/dL", "0.5-1.3"),
    BILIRUBIN("1975-2", "Bilirubin, total", "mg/dL", "0.1-1.2"),
    ALBUMIN("1751-7", "Albumin", "g/dL", "3.5-5.0"),
    INR("6301-6", "INR", "{INR}", "0.8-1.2"),
    ALT("1742-6", "Alanine aminotransferase", "U/L", "7-40"),
    AST("1920-8", "Aspartate aminotransferase", "U/L", "8-40"),
    HCG("2106-3", "Choriogonadotropin, urine", "", "Negative");

    private final String loinc;
    private final String display;
    private final String unit;
    private final String reference;

    LabTest(String loinc, String display, String unit, String reference) {
        this.loinc = loinc;
        this.display = display;
        this.unit = unit;
        this.reference = reference;
    }

    static LabTest named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String loinc() {
        return loinc;
    }

    /** A result as an OBX segment, F for a final one and C for a correction, a number with its unit or a word; the time of the observation is a blank. */
    String observation(int number, String value, char status) {
        return "OBX|%d|%s|%s^%s^LN||%s|%s|%s|N|||%s|||{{hl7Now}}"
                .formatted(number, unit.isEmpty() ? "ST" : "NM", loinc, display, value, coded(unit), reference, status);
    }

    /** A final result as an Observation, a number with its unit or a word; its report has the time. */
    JsonNode resource(String id, JsonNode value) {
        ObjectNode observation =
                Json.object().put("resourceType", "Observation").put("id", id);
        observation.put("status", "final");
        observation.putObject("code").putArray("coding").add(Json.coding("http://loinc.org", loinc, display));
        if (unit.isEmpty()) {
            observation.set("valueString", value);
        } else {
            ObjectNode quantity = observation.putObject("valueQuantity").put("unit", unit);
            quantity.put("system", "http://unitsofmeasure.org")
                    .put("code", unit)
                    .set("value", value);
        }
        return observation;
    }

    private static String coded(String unit) {
        return unit.isEmpty() ? "" : unit + "^" + unit + "^UCUM";
    }
}
