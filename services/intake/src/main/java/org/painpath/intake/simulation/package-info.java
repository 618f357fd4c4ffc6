/** What another policy would have said of what was decided: recorded facts, replayed, compared, never written. */
@NullMarked
package org.painpath.intake.simulation;

import org.jspecify.annotations.NullMarked;
