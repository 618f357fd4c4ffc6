/** What must be there, recent and on its way, before anything is signed or handed out. */
@NullMarked
package org.painpath.prescriptionreview.gate;

import org.jspecify.annotations.NullMarked;
