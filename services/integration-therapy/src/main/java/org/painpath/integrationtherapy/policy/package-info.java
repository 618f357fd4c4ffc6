/** The packs of treatment courses, out of files into the records of the domain, and the day by which one is chosen. */
@NullMarked
package org.painpath.integrationtherapy.policy;

import org.jspecify.annotations.NullMarked;
