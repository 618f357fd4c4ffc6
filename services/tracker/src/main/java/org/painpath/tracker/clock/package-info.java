/** By when something should be done: opening hours, clocks that stand still and go on, and the dated policy behind them. */
@NullMarked
package org.painpath.tracker.clock;

import org.jspecify.annotations.NullMarked;
