@NullMarked
package org.painpath.prescriptionreview.interactions;

import org.jspecify.annotations.NullMarked;
