/** What the person at the terminal sees. */
@NullMarked
package org.painpath.simulator.show;

import org.jspecify.annotations.NullMarked;
