/** The rows that worklists, board and feed query. */
@NullMarked
package org.painpath.tracker.store;

import org.jspecify.annotations.NullMarked;
