/** The processes of the local stack: which there are, how they start, whether they live, how they end. */
@NullMarked
package org.painpath.local.stack;

import org.jspecify.annotations.NullMarked;
