package org.painpath.prescriptionreview.interactions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.painpath.prescriptionreview.facts.Coding;

/**
 * How the ATC codes of each group begin: a class where all of it acts alike, a substance where it does not. A code that begins with
 * none of them has not been judged.
 *
 * <p>Source: the groups are those of clinical reference 3.4; their ATC codes are general knowledge (GK).
 */
final class AtcClasses {
    private AtcClasses() {}

    private static final String ROWS = """
        XANTHINE: R03DA
        BENZODIAZEPINE: N05BA N05CD N03AE
        OPIOID: N02A N07BC R05DA
        GABAPENTINOID: N02BF N03AX12 N03AX16
        SEDATIVE: N05CF N05BB R06AA R06AD M03BA M03BX
        MAO_INHIBITOR: N06AF N06AG N04BD J01XX08
        STIMULANT: N06BA R01BA C01CA A08AA H01BA
        NMDA_ANTAGONIST: N06DX01
        STRONG_INDUCER: J04AB02
        STRONG_CYP_INHIBITOR: J01FA09 J02AB02 J05AE03 J02AC03 J02AC04 N06AX06 B01AC05 B01AC04
        AZOLE: J02AC02
        INDUCER: N03AA N05CA N03AF N03AB N06AX25
        LAMOTRIGINE: N03AX09
        ANTIPSYCHOTIC: N05AH02 N05AD01 N05AX08
        TRICYCLIC: N06AA
        ANTIHYPERTENSIVE: C02 C03 C07 C08 C09 C01DA02
        THYROID_HORMONE: H03AA
        LITHIUM: N05AN
        SEROTONERGIC_ANTIDEPRESSANT: N06AB N06AX16 N06AX17 N06AX21 N06AX23
        """;

    private static final Map<String, DrugGroup> BY_PREFIX = byPrefix();

    static Set<DrugGroup> groupsOf(Coding medication) {
        Set<DrugGroup> groups = EnumSet.noneOf(DrugGroup.class);
        if (Coding.ATC.equals(medication.system())) {
            BY_PREFIX.forEach((prefix, group) -> {
                if (medication.code().startsWith(prefix)) {
                    groups.add(group);
                }
            });
        }
        return groups;
    }

    private static Map<String, DrugGroup> byPrefix() {
        Map<String, DrugGroup> byPrefix = new TreeMap<>();
        ROWS.lines()
                .map(row -> row.split(": "))
                .forEach(row -> Arrays.stream(row[1].split(" "))
                        .forEach(prefix -> byPrefix.put(prefix, DrugGroup.valueOf(row[0]))));
        return byPrefix;
    }
}
