/** What a signature rests on beside the dose: a person who has just shown two factors, and what they were shown. */
@NullMarked
package org.painpath.prescriptionreview.signature;

import org.jspecify.annotations.NullMarked;
