@NullMarked
package org.painpath.prescriptionreview.facts;

import org.jspecify.annotations.NullMarked;
