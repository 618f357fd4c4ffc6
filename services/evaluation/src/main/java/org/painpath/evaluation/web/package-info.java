/** The REST doors: a request becomes a command, a decision becomes an answer. */
@NullMarked
package org.painpath.evaluation.web;

import org.jspecify.annotations.NullMarked;
