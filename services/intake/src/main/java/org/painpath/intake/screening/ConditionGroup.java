package org.painpath.intake.screening;

/**
 * Conditions that the evidence on ketamine tells apart.
 *
 * <p>Source: clinical reference, fact 2, 1.2 and 2.3 (keys ASRA-GC, COCHRANE-25).
 */
public enum ConditionGroup {
    CRPS("Complex regional pain syndrome", Evidence.MODERATE_FOR_TWELVE_WEEKS),
    SPINAL_CORD_INJURY("Pain after spinal cord injury", Evidence.WEAK_SHORT_TERM),
    CENTRAL("Central pain", Evidence.WEAK_OR_NONE),
    NEUROPATHIC("Peripheral neuropathic pain", Evidence.WEAK_OR_NONE),
    FIBROMYALGIA("Fibromyalgia", Evidence.WEAK_OR_NONE),
    CANCER("Cancer pain", Evidence.WEAK_OR_NONE),
    LOW_BACK("Low back pain", Evidence.NOT_GRADED),
    HEADACHE_OROFACIAL("Headache or orofacial pain", Evidence.NOT_GRADED),
    CHRONIC_PAIN("Chronic pain, not further told", Evidence.NOT_GRADED);

    /** Grades of the 2018 guideline for chronic pain. */
    public enum Evidence {
        MODERATE_FOR_TWELVE_WEEKS("B", "grade B up to twelve weeks"),
        WEAK_SHORT_TERM("C", "grade C, short term only"),
        WEAK_OR_NONE("D", "weak or no evidence"),
        NOT_GRADED("none", "not graded");

        private final String grade;
        private final String words;

        Evidence(String grade, String words) {
            this.grade = grade;
            this.words = words;
        }

        public String grade() {
            return grade;
        }

        boolean isGradedAboveWeak() {
            return this == MODERATE_FOR_TWELVE_WEEKS || this == WEAK_SHORT_TERM;
        }
    }

    private final String title;
    private final Evidence evidence;

    ConditionGroup(String title, Evidence evidence) {
        this.title = title;
        this.evidence = evidence;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** For staff: the condition and how good the evidence for it is. */
    public String words() {
        return "%s: %s (ASRA-GC).".formatted(title, evidence.words);
    }
}
