/** Policy packs as people write them: YAML files, or a JSON body of the same form. What is in them is each service's own. */
@NullMarked
package org.painpath.chassis.policy;

import org.jspecify.annotations.NullMarked;
