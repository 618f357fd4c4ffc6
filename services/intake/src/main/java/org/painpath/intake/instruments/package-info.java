@NullMarked
package org.painpath.intake.instruments;

import org.jspecify.annotations.NullMarked;
