/** The service that proposes doses, and in which a pharmacist checks and a prescriber signs them. */
@NullMarked
package org.painpath.prescriptionreview;

import org.jspecify.annotations.NullMarked;
