package org.painpath.simulator;

import java.net.InetSocketAddress;
import java.net.URI;
import org.painpath.simulator.doors.Addresses;
import picocli.CommandLine.Option;

/** Which stack to act on: the addresses come from the environment that the local stack sets, or from the defaults. */
final class Stack {
    @Option(names = "--intake", defaultValue = "${env:PAINPATH_INTAKE_URL:-http://127.0.0.1:8081}")
    private URI intake = URI.create("");

    @Option(names = "--evaluation", defaultValue = "${env:PAINPATH_EVALUATION_URL:-http://127.0.0.1:8082}")
    private URI evaluation = URI.create("");

    @Option(
            names = "--prescription-review",
            defaultValue = "${env:PAINPATH_PRESCRIPTION_REVIEW_URL:-http://127.0.0.1:8083}")
    private URI prescriptionReview = URI.create("");

    @Option(
            names = "--integration-therapy",
            defaultValue = "${env:PAINPATH_INTEGRATION_THERAPY_URL:-http://127.0.0.1:8084}")
    private URI integrationTherapy = URI.create("");

    @Option(names = "--tracker", defaultValue = "${env:PAINPATH_TRACKER_URL:-http://127.0.0.1:8085}")
    private URI tracker = URI.create("");

    @Option(names = "--issuer", defaultValue = "${env:PAINPATH_ISSUER:-http://127.0.0.1:8090}")
    private URI issuer = URI.create("");

    @Option(names = "--mllp-host", defaultValue = "127.0.0.1")
    private String mllpHost = "";

    @Option(names = "--mllp-port", defaultValue = "${env:PAINPATH_MLLP_PORT:-2575}")
    private int mllpPort;

    Addresses addresses() {
        return new Addresses(
                intake,
                evaluation,
                prescriptionReview,
                integrationTherapy,
                tracker,
                issuer,
                new InetSocketAddress(mllpHost, mllpPort));
    }
}
