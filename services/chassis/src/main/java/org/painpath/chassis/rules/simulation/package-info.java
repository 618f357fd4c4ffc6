/** What another policy would have said of what was decided: recorded decisions, judged again, compared, never written. Pure. */
@NullMarked
package org.painpath.chassis.rules.simulation;

import org.jspecify.annotations.NullMarked;
