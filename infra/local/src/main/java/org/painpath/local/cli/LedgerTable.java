package org.painpath.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the ledgers of all services say, a line a comparison, then a line a finding. */
final class LedgerTable {
    private static final String LINE = "%-22s%-22s%-12s%10s%7s%10s%9s%9s  %s%n";

    private final Clock clock;
    private final PrintWriter out;
    private long findings;
    private long troubles;

    LedgerTable(Clock clock, PrintWriter out) {
        this.clock = clock;
        this.out = out;
    }

    void print(JsonNode reports) {
        out.printf(LINE, "reader", "source", "compared", "referrals", "late", "findings", "seconds", "age", "");
        for (var report : reports) {
            report.path("parts")
                    .forEach(part -> printPart(report.path("service").asText(), part));
        }
        for (var report : reports) {
            report.path("findings")
                    .forEach(finding -> printFinding(report.path("service").asText(), finding));
        }
    }

    long findings() {
        return findings;
    }

    long troubles() {
        return troubles;
    }

    private void printPart(String reader, JsonNode part) {
        var trouble = part.path("trouble").asText("");
        findings += part.path("findings").asLong();
        troubles += trouble.isEmpty() ? 0 : 1;
        out.printf(
                LINE,
                reader,
                part.path("source").asText(),
                part.path("what").asText(),
                part.path("referrals").asText(),
                part.path("late").asText(),
                part.path("findings").asText(),
                "%.1f".formatted(part.path("seconds").asDouble()),
                age(part.path("comparedAt").asText("")),
                trouble);
    }

    private void printFinding(String reader, JsonNode finding) {
        out.printf(
                "%-18s referral %s  %s < %s  %s  since %s%n",
                finding.path("kind").asText(),
                finding.path("referralId").asText(),
                reader,
                finding.path("source").asText(),
                finding.path("words").asText(),
                finding.path("foundAt").asText());
    }

    private String age(String at) {
        return at.isEmpty()
                ? "never"
                : Duration.between(Instant.parse(at), clock.instant()).toSeconds() + " s";
    }
}
