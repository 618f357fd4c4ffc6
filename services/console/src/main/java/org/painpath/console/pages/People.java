package org.painpath.console.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Names;
import org.painpath.console.login.Person;
import org.springframework.stereotype.Component;

/** Who the patients of a page's referrals are, for those who may see names: asked of intake, which audits it. */
@Component
final class People {
    /** As many as intake answers at once. */
    private static final int AT_ONCE = 100;

    private final Clinic clinic;

    People(Clinic clinic) {
        this.clinic = clinic;
    }

    Map<UUID, Names.Name> of(Collection<UUID> referrals, Person person) {
        Map<UUID, Names.Name> names = new HashMap<>();
        if (person.seesNames()) {
            List<UUID> wanted = new ArrayList<>(referrals.stream().distinct().toList());
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                ask(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())), person)
                        .forEach(name -> names.put(name.referralId(), name));
            }
        }
        return names;
    }

    private List<Names.Name> ask(List<UUID> referrals, Person person) {
        return clinic.get(person.token(), ClinicService.INTAKE, "/patients", Map.of("referral", referrals), Names.class)
                .found()
                .map(Names::items)
                .orElse(List.of());
    }
}
