@NullMarked
package org.painpath.tracker.policy;

import org.jspecify.annotations.NullMarked;
