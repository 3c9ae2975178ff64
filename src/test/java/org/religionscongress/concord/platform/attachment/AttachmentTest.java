package org.religionscongress.concord.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Clerks;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.platform.attachment.usecase.KeepAttachment;
import org.religionscongress.concord.platform.attachment.usecase.ReadAttachment;
import org.religionscongress.concord.platform.expiry.ForgetExpired;
import org.religionscongress.concord.platform.transaction.Transactions;

@ParameterizedClass
@EnumSource
class AttachmentTest {
    @Parameter
    Houses database;

    @Test
    void the_largest_comes_back_byte_by_byte() throws Exception {
        UUID clerk = clerk();
        byte[] content = ScanTest.padded(Scan.MOST_BYTES);
        Attachment kept = keep(clerk, Scan.of(ScanFormat.PDF, content));
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(content(clerk, kept.id())).isEqualTo(content);
    }

    @Test
    void until_it_is_used_it_is_its_uploaders_alone() throws Exception {
        UUID clerk = clerk();
        Attachment kept = keep(clerk, Scans.letter("From a delegation"));
        assertThat(content(clerk, kept.id())).startsWith("%PDF-1.4".getBytes("UTF-8"));
        Refusal.expect(404, "not-found", () -> content(clerk(), kept.id()));
    }

    @Test
    void it_is_used_once_and_by_its_uploader() throws Exception {
        UUID clerk = clerk();
        Attachment kept = keep(clerk, Scans.letter("From a delegation"));
        UUID stranger = clerk();
        Refusal.expectInvalid("attachmentId", () -> use(stranger, kept.id()));
        use(clerk, kept.id());
        Refusal.expectInvalid("attachmentId", () -> use(clerk, kept.id()));
        Refusal.expectInvalid("attachmentId", () -> use(clerk, UUID.randomUUID()));
    }

    @Test
    void unused_it_is_forgotten_after_a_day() throws Exception {
        UUID clerk = clerk();
        Attachment used = keep(clerk, Scans.letter("Used"));
        use(clerk, used.id());
        Attachment unused = keep(clerk, Scans.letter("Unused"));

        forget();
        assertThat(find(unused.id())).isPresent();
        database.house().get(TestClock.class).moveOn(Duration.ofHours(25));
        forget();

        assertThat(find(unused.id())).isEmpty();
        assertThat(find(used.id())).isPresent();
    }

    @Test
    void nobody_fills_the_database_with_what_is_not_used() {
        UUID clerk = clerk();
        for (int i = 0; i < 20; i++) {
            keep(clerk, Scans.letter("Letter " + i));
        }
        Refusal.expect(409, "too-many-attachments", () -> keep(clerk, Scans.letter("One too many")));
    }

    private UUID clerk() {
        return Clerks.of(database).person("A clerk");
    }

    private Attachment keep(UUID person, Scan scan) {
        return database.house().get(KeepAttachment.class).keep(person, scan, "letter.pdf");
    }

    private byte[] content(UUID person, UUID id) {
        ReadAttachment read = database.house().get(ReadAttachment.class);
        Attachment attachment = read.read(person, id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int place = 0;
        for (Optional<byte[]> piece = read.piece(attachment, place);
                piece.isPresent();
                piece = read.piece(attachment, ++place)) {
            out.writeBytes(piece.get());
        }
        return out.toByteArray();
    }

    private void use(UUID person, UUID id) {
        inOne(() -> database.house().get(Attachments.class).use("attachmentId", id, person));
    }

    private Optional<Attachment> find(UUID id) {
        return database.house().get(Attachments.class).find(id);
    }

    private void forget() {
        database.house().get(ForgetExpired.class).forget();
    }

    private void inOne(Callable<?> act) {
        try {
            database.house().get(Transactions.class).inOne(act);
        } catch (RuntimeException refusal) {
            throw refusal;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
