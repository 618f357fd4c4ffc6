@NullMarked
package org.painpath.prescriptionreview.prescription;

import org.jspecify.annotations.NullMarked;
