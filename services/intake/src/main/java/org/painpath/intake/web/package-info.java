@NullMarked
package org.painpath.intake.web;

import org.jspecify.annotations.NullMarked;
