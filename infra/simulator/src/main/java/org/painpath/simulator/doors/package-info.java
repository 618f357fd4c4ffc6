/** The public doors of the stack, entered with a token: HTTP and MLLP. The simulator has no other way in. */
@NullMarked
package org.painpath.simulator.doors;

import org.jspecify.annotations.NullMarked;
