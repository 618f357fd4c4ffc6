package org.painpath.simulator.chaos;

/**
 * Something that must never be.
 *
 * @param where the service, or the reader and the source
 * @param referral its id, or the sender's number where it has none
 */
record Anomaly(Kind kind, String where, String referral, String words) {

    enum Kind {
        /** Answered with yes, or published, and not there. */
        LOST,
        /** There more often than asked for. */
        DOUBLE_EFFECT,
        /** There, though it was refused or never asked for. */
        PHANTOM,
        /** First heard in another order than it happened. */
        INVERSION,
        /** Services do not agree, though nothing moves any more. */
        DIVERGENCE,
        /** A journal holds what cannot follow what came before. */
        ILLEGAL_TRANSITION;

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    @Override
    public String toString() {
        return "%s at %s, referral %s: %s".formatted(kind.words(), where, referral, words);
    }
}
