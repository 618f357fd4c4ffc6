@NullMarked
package org.painpath.intake.screening;

import org.jspecify.annotations.NullMarked;
