@NullMarked
package org.painpath.intake.store;

import org.jspecify.annotations.NullMarked;
