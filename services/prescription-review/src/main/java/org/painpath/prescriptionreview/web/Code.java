package org.painpath.prescriptionreview.web;

/** How codes look that staff send: words joined by dots, dashes or underscores, never a sentence. */
final class Code {
    static final String FORM = "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*";
    /** SHA-256 in hexadecimal. */
    static final String DIGEST = "[0-9a-f]{64}";

    static final int LONGEST = 64;
    static final int MOST = 50;

    private Code() {}
}
