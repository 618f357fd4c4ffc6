@NullMarked
package org.painpath.tracker.store;

import org.jspecify.annotations.NullMarked;
