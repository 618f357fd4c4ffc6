@NullMarked
package org.painpath.integrationtherapy.adverseevents;

import org.jspecify.annotations.NullMarked;
