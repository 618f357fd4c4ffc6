package org.painpath.hl7v2;

import java.util.List;

/** A message that ends here; the door acknowledges it with AE or AR. */
public final class Hl7Refused extends RuntimeException {

    /** HL7 table 0008. AE: the content does not do. AR: this kind of message is not for us, or we cannot take it now. */
    public enum Verdict {
        AE,
        AR
    }

    private final Verdict verdict;
    private final List<Hl7Error> errors;

    public Hl7Refused(Verdict verdict, List<Hl7Error> errors) {
        super(verdict.name(), null, false, false);
        this.verdict = verdict;
        this.errors = List.copyOf(errors);
    }

    public static Hl7Refused error(Hl7Error error) {
        return new Hl7Refused(Verdict.AE, List.of(error));
    }

    public static Hl7Refused reject(Hl7Error.Code code, String location, String words) {
        return new Hl7Refused(Verdict.AR, List.of(new Hl7Error(code, location, words)));
    }

    public Verdict verdict() {
        return verdict;
    }

    public List<Hl7Error> errors() {
        return errors;
    }
}
