@NullMarked
package org.painpath.simulator.doors;

import org.jspecify.annotations.NullMarked;
