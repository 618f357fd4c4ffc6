package org.painpath.console.pages;

/** How many wait, for the title of a tab. */
final class Counts {
    private Counts() {}

    /** {@code (12)}, {@code (50+)} where there are more than are shown, nothing for none. */
    static String shown(int count, boolean more) {
        return count == 0 ? "" : " (" + count + (more ? "+" : "") + ")";
    }
}
