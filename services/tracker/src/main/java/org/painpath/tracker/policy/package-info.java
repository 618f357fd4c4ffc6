/** Policy packs of deadlines out of YAML. */
@NullMarked
package org.painpath.tracker.policy;

import org.jspecify.annotations.NullMarked;
