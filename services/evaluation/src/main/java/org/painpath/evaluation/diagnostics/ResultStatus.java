package org.painpath.evaluation.diagnostics;

/** Where a result stands at the laboratory, weakest first; {@code FINAL} and {@code CORRECTED} count (OBX-11 P, F, C). */
public enum ResultStatus {
    PRELIMINARY,
    FINAL,
    CORRECTED;

    public boolean counts() {
        return switch (this) {
            case PRELIMINARY -> false;
            case FINAL, CORRECTED -> true;
        };
    }
}
