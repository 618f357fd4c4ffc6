/** Breaks a running stack on purpose, by a seed, and makes it whole again. */
@NullMarked
package org.painpath.local.chaos;

import org.jspecify.annotations.NullMarked;
