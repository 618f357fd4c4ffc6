@NullMarked
package org.painpath.chassis.journal;

import org.jspecify.annotations.NullMarked;
