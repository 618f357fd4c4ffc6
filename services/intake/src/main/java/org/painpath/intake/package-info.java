@NullMarked
package org.painpath.intake;

import org.jspecify.annotations.NullMarked;
