/** The one way to a pharmacy: what is due is sent, once, with the patient's name as intake gives it at that moment. */
@NullMarked
package org.painpath.prescriptionreview.pharmacy;

import org.jspecify.annotations.NullMarked;
