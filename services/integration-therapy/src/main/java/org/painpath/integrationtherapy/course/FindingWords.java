package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/** What findings say against a step. */
final class FindingWords {
    private FindingWords() {}

    static String of(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> switch (finding) {
                    case Finding.Satisfied _ -> Stream.<String>empty();
                    case Finding.Concern concern -> Stream.of(concern.words());
                    case Finding.MissingData missing -> Stream.of("Missing: " + missing.what() + ".");
                })
                .collect(Collectors.joining(" "));
    }

    static boolean stop(List<Finding> findings) {
        return findings.stream().anyMatch(FindingWords::stops);
    }

    static boolean stops(Finding finding) {
        return finding instanceof Finding.Concern concern && concern.severity() == Severity.STOP;
    }
}
