package org.painpath.simulator.bench;

import java.util.List;

/** The report as a person reads it; its end says what it is worth. */
record ReportText(Report report, TextLines lines) {
    static List<String> of(Report report) {
        var text = new ReportText(report, new TextLines());
        new ThroughputText(report, text.lines).add();
        new CostText(report, text.lines).add();
        new TroubleText(report, text.lines).add();
        text.circumstances();
        return text.lines.all();
    }

    private void circumstances() {
        report.notMeasured().forEach(words -> lines.add("Not measured: %s", words));
        var machine = report.machine();
        lines.add(
                "Machine: %d processors, %d MB of memory, %s; the load ran on it, too. Start caches %s.",
                machine.processors(),
                machine.memoryMegabytes(),
                machine.kernel(),
                report.startCaches() ? "used" : "not used");
        if (report.besideAnother()) {
            lines.add(
                    "Another stack ran beside this one and took its part of processor and memory: the figures are worse for it.");
        }
    }
}
