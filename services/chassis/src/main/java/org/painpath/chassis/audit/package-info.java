@NullMarked
package org.painpath.chassis.audit;

import org.jspecify.annotations.NullMarked;
