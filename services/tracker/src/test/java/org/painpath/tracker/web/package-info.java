@NullMarked
package org.painpath.tracker.web;

import org.jspecify.annotations.NullMarked;
