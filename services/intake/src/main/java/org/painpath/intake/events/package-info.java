@NullMarked
package org.painpath.intake.events;

import org.jspecify.annotations.NullMarked;
