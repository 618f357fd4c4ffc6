/** The REST door: a request becomes a command, a decision becomes an answer. */
@NullMarked
package org.painpath.prescriptionreview.web;

import org.jspecify.annotations.NullMarked;
