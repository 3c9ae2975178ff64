package org.religionscongress.concord.platform.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key of a demo, made at its first start and kept in the database. */
@Entity
@Table(name = "demo_sealing_key")
public class DemoSealingKey {
    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "sealing_key")
    private String key;

    protected DemoSealingKey() {}

    DemoSealingKey(SealingKey key) {
        this.id = ONLY;
        this.key = key.inBase64();
    }

    SealingKey key() {
        return SealingKey.of(key);
    }
}
