/** The closed loop between who refers and who is referred to: the states of the Task, and who may bring it from one to another. */
@NullMarked
package org.painpath.intake.closedloop;

import org.jspecify.annotations.NullMarked;
