/** The programs behind {@code ./painpath}: the backbone process and the command line. */
@NullMarked
package org.painpath.local;

import org.jspecify.annotations.NullMarked;
