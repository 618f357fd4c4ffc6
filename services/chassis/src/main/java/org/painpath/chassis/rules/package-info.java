@NullMarked
package org.painpath.chassis.rules;

import org.jspecify.annotations.NullMarked;
