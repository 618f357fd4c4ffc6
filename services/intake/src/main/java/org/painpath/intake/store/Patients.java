package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.screening.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The identity tables: the only place where it says who a patient is. Whoever reads here writes an audit row. */
@Repository
public class Patients {

    /** A patient as sent with one referral. */
    public record Patient(UUID patientId, UUID referralId, PatientIdentity identity) {}

    private final JdbcClient client;

    Patients(JdbcClient client) {
        this.client = client;
    }

    void keep(UUID patientId, UUID referralId, PatientIdentity identity) {
        client.sql("""
                insert into patient (patient_id, referral_id, family, given, birth_date, sex, phone, email, address)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(patientId)
                .param(referralId)
                .param(identity.family())
                .param(identity.given())
                .param(identity.birthDate())
                .param(identity.sex().name())
                .param(identity.phone())
                .param(identity.email())
                .param(identity.address())
                .update();
        for (int position = 0; position < identity.mrns().size(); position++) {
            Mrn mrn = identity.mrns().get(position);
            client.sql("insert into patient_mrn (patient_id, position, assigner, value) values (?, ?, ?, ?)")
                    .param(patientId)
                    .param(position)
                    .param(mrn.assigner())
                    .param(mrn.value())
                    .update();
        }
    }

    public Optional<Patient> read(UUID patientId) {
        return patients("patient_id = any(?)", List.of(patientId)).stream().findFirst();
    }

    List<Patient> all(Collection<UUID> patientIds) {
        return patients("patient_id = any(?)", patientIds);
    }

    /** The patients of these referrals; those that are not known are left out. */
    public List<Patient> ofReferrals(Collection<UUID> referralIds) {
        return patients("referral_id = any(?)", referralIds);
    }

    /** @return whether the patient of the referral is known */
    public boolean noteAddress(UUID referralId, String address) {
        return client.sql("update patient set address = ? where referral_id = ?")
                        .params(address, referralId)
                        .update()
                == 1;
    }

    /** Where the patient of the referral gets mail; whoever sends some writes the audit row. */
    public Optional<String> emailOf(UUID referralId) {
        return client.sql("select email from patient where referral_id = ? and email <> ''")
                .param(referralId)
                .query(String.class)
                .optional();
    }

    private List<Patient> patients(String which, Collection<UUID> ids) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        Map<UUID, List<Mrn>> mrns = new HashMap<>();
        client.sql("select patient_id, assigner, value from patient join patient_mrn using (patient_id) where " + which
                        + " order by patient_id, position")
                .param(wanted)
                .query(row -> {
                    mrns.computeIfAbsent(row.getObject("patient_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Mrn(row.getString("assigner"), row.getString("value")));
                });
        return client.sql("select * from patient where " + which)
                .param(wanted)
                .query((row, _) -> patient(row, mrns))
                .list();
    }

    private static Patient patient(ResultSet row, Map<UUID, List<Mrn>> mrns) throws SQLException {
        UUID patientId = row.getObject("patient_id", UUID.class);
        var identity = new PatientIdentity(
                row.getString("family"),
                row.getString("given"),
                row.getObject("birth_date", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                mrns.getOrDefault(patientId, List.of()),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"));
        return new Patient(patientId, row.getObject("referral_id", UUID.class), identity);
    }
}
