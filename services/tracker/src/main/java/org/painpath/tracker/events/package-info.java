/** The wire: what tracker writes, and what it reads of the four services. */
@NullMarked
package org.painpath.tracker.events;

import org.jspecify.annotations.NullMarked;
