/** The command line: which mode, against which stack. */
@NullMarked
package org.painpath.simulator;

import org.jspecify.annotations.NullMarked;
