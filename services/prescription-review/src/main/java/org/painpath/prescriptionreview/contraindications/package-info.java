@NullMarked
package org.painpath.prescriptionreview.contraindications;

import org.jspecify.annotations.NullMarked;
