@NullMarked
package org.painpath.prescriptionreview.dosing;

import org.jspecify.annotations.NullMarked;
