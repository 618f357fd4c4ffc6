/** The worklist: plain columns that lists query. */
@NullMarked
package org.painpath.prescriptionreview.store;

import org.jspecify.annotations.NullMarked;
