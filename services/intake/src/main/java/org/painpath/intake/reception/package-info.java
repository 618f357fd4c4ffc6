@NullMarked
package org.painpath.intake.reception;

import org.jspecify.annotations.NullMarked;
