@NullMarked
package org.painpath.simulator.show;

import org.jspecify.annotations.NullMarked;
