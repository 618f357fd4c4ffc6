package org.painpath.simulator.clinic;

import java.util.Locale;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;

/** What the invented patients take, with the RxNorm ingredient. */
enum Medicine {
    ACETAMINOPHEN("161"),
    ATORVASTATIN("83367"),
    DULOXETINE("72625"),
    IBUPROFEN("5640"),
    LEVOTHYROXINE("10582"),
    LISINOPRIL("29046"),
    METFORMIN("6809"),
    NAPROXEN("7258"),
    OMEPRAZOLE("7646"),
    SERTRALINE("36437"),
    THEOPHYLLINE("10438"),
    VENLAFAXINE("39786");

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private final String code;

    Medicine(String code) {
        this.code = code;
    }

    static Medicine named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    JsonNode coding() {
        return Json.coding(RXNORM, code, name().toLowerCase(Locale.ROOT));
    }
}
