/** Where video visits take place. */
@NullMarked
package org.painpath.evaluation.telehealth;

import org.jspecify.annotations.NullMarked;
