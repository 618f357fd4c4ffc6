@NullMarked
package org.painpath.tracker.clock;

import org.jspecify.annotations.NullMarked;
