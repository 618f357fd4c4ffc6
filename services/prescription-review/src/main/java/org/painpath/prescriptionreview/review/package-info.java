@NullMarked
package org.painpath.prescriptionreview.review;

import org.jspecify.annotations.NullMarked;
