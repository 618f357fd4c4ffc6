@NullMarked
package org.painpath.intake.fuzz;

import org.jspecify.annotations.NullMarked;
