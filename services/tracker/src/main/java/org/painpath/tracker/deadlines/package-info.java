/** Due times, as durable rows that are looked at every second. */
@NullMarked
package org.painpath.tracker.deadlines;

import org.jspecify.annotations.NullMarked;
