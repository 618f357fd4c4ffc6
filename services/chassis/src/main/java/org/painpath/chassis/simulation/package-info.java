/** The door to a simulation: which packs are loaded, and which one, or which one that is sent along, is asked. */
@NullMarked
package org.painpath.chassis.simulation;

import org.jspecify.annotations.NullMarked;
