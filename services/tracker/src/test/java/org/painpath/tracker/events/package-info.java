@NullMarked
package org.painpath.tracker.events;

import org.jspecify.annotations.NullMarked;
