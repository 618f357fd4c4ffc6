/** A sign of life that goes the events' own way all the time, so that a broken way is seen before an event needs it. */
@NullMarked
package org.painpath.chassis.canary;

import org.jspecify.annotations.NullMarked;
