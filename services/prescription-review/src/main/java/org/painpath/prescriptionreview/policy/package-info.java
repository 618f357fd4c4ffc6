/** The packs of dosing, out of files into the records of dosing. */
@NullMarked
package org.painpath.prescriptionreview.policy;

import org.jspecify.annotations.NullMarked;
