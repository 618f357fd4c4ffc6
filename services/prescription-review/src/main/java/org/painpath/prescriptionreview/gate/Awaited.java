package org.painpath.prescriptionreview.gate;

import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a signature or a fill waiting.
 *
 * @param what the rule that misses it, or the feed that is late, as in {@code feed-evaluation}
 * @param since the day of the last value on file, or the instant of the last thing that came; absent where there is none
 * @param why in words
 */
public record Awaited(String what, @Nullable String since, String why) {}
