package org.painpath.evaluation.diagnostics;

import java.util.List;

/**
 * The tests without which dosing cannot be proposed: kidney and liver values always, the values of Child-Pugh with
 * liver disease (clinical reference 3.2 [CKDEPI], [CP]; 2.1 [ASRA-GC]).
 */
public final class CandidateTests {
    private static final List<DiagnosticTest> ALWAYS =
            List.of(DiagnosticTest.CREATININE, DiagnosticTest.ALT, DiagnosticTest.AST);
    private static final List<DiagnosticTest> WITH_LIVER_DISEASE = List.of(
            DiagnosticTest.CREATININE,
            DiagnosticTest.ALT,
            DiagnosticTest.AST,
            DiagnosticTest.BILIRUBIN,
            DiagnosticTest.ALBUMIN,
            DiagnosticTest.INR);

    private CandidateTests() {}

    public static List<DiagnosticTest> needed(boolean liverDisease) {
        return liverDisease ? WITH_LIVER_DISEASE : ALWAYS;
    }
}
