@NullMarked
package org.painpath.simulator.clinic;

import org.jspecify.annotations.NullMarked;
