/** The journal's events sent to their topic once more; readers skip what they have. */
@NullMarked
package org.painpath.chassis.republish;

import org.jspecify.annotations.NullMarked;
