package org.painpath.prescriptionreview.dosing;

import java.util.Map;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A published series is given for what it was studied in, and only under the name that the policy knows it by.
 *
 * <p>Source: complex regional pain syndrome and spinal cord injury alone have graded evidence [ASRA-MC], clinical reference 3.1.
 */
record ProtocolFitsIndication(Map<String, InfusionProtocol> protocols) implements InfusionRule {
    static final String NAME = "protocol-fits-indication";

    @Override
    public Finding examine(InfusionSeries series, ProposedDose dose) {
        String name = series.protocol();
        if (name == null) {
            return new Finding.Satisfied(NAME);
        }
        InfusionProtocol protocol = protocols.get(name);
        if (protocol == null) {
            return new Finding.Concern(
                    NAME, Severity.STOP, "The policy has no protocol of the name %s.".formatted(name));
        }
        return DoseRule.holds(
                protocol.wasStudiedIn(dose.inputs().indication()),
                NAME,
                Severity.CAUTION,
                "The series %s was not studied in this condition.",
                name);
    }
}
