@NullMarked
package org.painpath.simulator.chaos;

import org.jspecify.annotations.NullMarked;
