/** Where people meet by video: rooms that say nothing of who meets. */
@NullMarked
package org.painpath.chassis.telehealth;

import org.jspecify.annotations.NullMarked;
