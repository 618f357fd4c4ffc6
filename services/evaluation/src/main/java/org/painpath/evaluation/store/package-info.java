/** Rows beside the journal: the worklist, and notes, which never leave this database. */
@NullMarked
package org.painpath.evaluation.store;

import org.jspecify.annotations.NullMarked;
