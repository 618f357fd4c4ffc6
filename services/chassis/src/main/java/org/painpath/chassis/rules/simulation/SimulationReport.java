package org.painpath.chassis.rules.simulation;

import java.util.List;
import java.util.Map;

/**
 * What would change under another policy.
 *
 * @param policyVersion of the other policy
 * @param decisions how many were replayed
 * @param changed how many of them would be others
 * @param verdicts how many go from which verdict to which, as in {@code FREE-STOPPED}; those that stay are not here
 * @param rules how many decisions each rule would change
 * @param changes the first of them, in the order of receipt
 */
public record SimulationReport(
        String policyVersion,
        long decisions,
        long changed,
        Map<String, Long> verdicts,
        Map<String, Long> rules,
        List<Change> changes) {}
