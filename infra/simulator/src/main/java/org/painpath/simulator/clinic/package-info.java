/** The virtual clinic: scenarios as data, and the people who play them. */
@NullMarked
package org.painpath.simulator.clinic;

import org.jspecify.annotations.NullMarked;
