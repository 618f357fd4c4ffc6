/** Load while things break, the driver's own record of it, and the judgement afterwards. */
@NullMarked
package org.painpath.simulator.chaos;

import org.jspecify.annotations.NullMarked;
