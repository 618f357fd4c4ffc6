/** The commands behind {@code ./painpath}. */
@NullMarked
package org.painpath.local.cli;

import org.jspecify.annotations.NullMarked;
