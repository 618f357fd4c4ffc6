package org.painpath.evaluation.examination;

import java.util.List;

/** Something that must be examined in person. @param items names of the items of the instrument */
public record InPersonTask(PainInstrument instrument, List<String> items) {

    public InPersonTask {
        items = List.copyOf(items);
    }
}
