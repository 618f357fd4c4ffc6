@NullMarked
package org.painpath.integrationtherapy.web;

import org.jspecify.annotations.NullMarked;
