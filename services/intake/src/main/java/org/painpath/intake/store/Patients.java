package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
        return client.sql("select * from patient where patient_id = ?")
                .param(patientId)
                .query(this::patient)
                .optional();
    }

    /** The patients of these referrals; those that are not known are left out. */
    public List<Patient> ofReferrals(Collection<UUID> referralIds) {
        return client.sql("select * from patient where referral_id = any(?)")
                .param(referralIds.toArray(UUID[]::new))
                .query(this::patient)
                .list();
    }

    private Patient patient(ResultSet row, int number) throws SQLException {
        UUID patientId = row.getObject("patient_id", UUID.class);
        return new Patient(
                patientId,
                row.getObject("referral_id", UUID.class),
                new PatientIdentity(
                        row.getString("family"),
                        row.getString("given"),
                        row.getObject("birth_date", LocalDate.class),
                        Sex.valueOf(row.getString("sex")),
                        mrns(patientId),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address")));
    }

    private List<Mrn> mrns(UUID patientId) {
        return client.sql("select assigner, value from patient_mrn where patient_id = ? order by position")
                .param(patientId)
                .query((row, _) -> new Mrn(row.getString("assigner"), row.getString("value")))
                .list();
    }
}
