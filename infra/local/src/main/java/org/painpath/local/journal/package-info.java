/** The connectors that carry a service's journal to its topic. */
@NullMarked
package org.painpath.local.journal;

import org.jspecify.annotations.NullMarked;
