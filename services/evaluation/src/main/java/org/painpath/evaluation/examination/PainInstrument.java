package org.painpath.evaluation.examination;

/** The instruments of the examination of pain of which a part needs hands. */
public enum PainInstrument {
    DN4,
    BUDAPEST
}
