@NullMarked
package org.painpath.chassis.delivery;

import org.jspecify.annotations.NullMarked;
