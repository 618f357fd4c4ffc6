@NullMarked
package org.painpath.integrationtherapy.course;

import org.jspecify.annotations.NullMarked;
