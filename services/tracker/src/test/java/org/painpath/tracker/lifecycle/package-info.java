@NullMarked
package org.painpath.tracker.lifecycle;

import org.jspecify.annotations.NullMarked;
