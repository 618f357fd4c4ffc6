package org.painpath.evaluation.hl7v2;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.LabReport;
import org.painpath.evaluation.diagnostics.LabReport.Group;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.hl7v2.Hl7Refused;

/** ORU^R01 as results. Tests that the clinic does not read are passed over. */
final class LabReportReader {
    private static final String OURS = "PAINPATH";

    private final Er7Message message;
    private final UnitConversion conversion;
    private final ZoneId zone;
    private final List<Group> groups = new ArrayList<>();
    private final List<ReportedResult> results = new ArrayList<>();
    private final List<Retraction> retractions = new ArrayList<>();
    private @Nullable Er7Segment report;
    private int observations;

    private LabReportReader(Er7Message message, UnitConversion conversion, ZoneId zone) {
        this.message = message;
        this.conversion = conversion;
        this.zone = zone;
    }

    /**
     * @param zone of times that say none
     * @throws Hl7Refused AE for a result that cannot be used as it stands: all are recorded or none
     */
    static LabReport read(Er7Message message, UnitConversion conversion, ZoneId zone) {
        return new LabReportReader(message, conversion, zone).read();
    }

    private LabReport read() {
        for (Er7Segment segment : message.segments()) {
            if (segment.name().equals("OBR")) {
                closeGroup();
                report = segment;
            } else if (segment.name().equals("OBX")) {
                observations++;
                var reader = new ResultReader(segment, observations, report, conversion, zone);
                reader.read().ifPresent(results::add);
                reader.retraction().ifPresent(retractions::add);
            }
        }
        closeGroup();
        return new LabReport(referralIds(), placerNumbers(), groups);
    }

    private void closeGroup() {
        if (!results.isEmpty() || !retractions.isEmpty()) {
            groups.add(new Group(report == null ? null : LabReport.number(report.text(2)), results, retractions));
            results.clear();
            retractions.clear();
        }
    }

    private List<UUID> referralIds() {
        return message.first("PID").stream()
                .flatMap(pid -> IntStream.range(0, pid.repetitions(3))
                        .filter(repetition -> OURS.equals(pid.text(3, repetition, 4)))
                        .mapToObj(repetition -> LabReport.number(pid.text(3, repetition, 1))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<UUID> placerNumbers() {
        return message.all("ORC")
                .filter(orc -> OURS.equals(orc.text(2, 2)))
                .map(orc -> LabReport.number(orc.text(2)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
