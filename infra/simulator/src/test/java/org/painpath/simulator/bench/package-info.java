@NullMarked
package org.painpath.simulator.bench;

import org.jspecify.annotations.NullMarked;
