/** Looks for timed checks whose time has passed. */
@NullMarked
package org.painpath.integrationtherapy.deadlines;

import org.jspecify.annotations.NullMarked;
