package org.painpath.simulator.doors;

import java.net.InetSocketAddress;
import java.net.URI;

/** Where the doors are. */
public record Addresses(
        URI intake,
        URI evaluation,
        URI prescriptionReview,
        URI integrationTherapy,
        URI tracker,
        URI issuer,
        InetSocketAddress mllp) {}
