@NullMarked
package org.painpath.prescriptionreview.calculators;

import org.jspecify.annotations.NullMarked;
