package org.religionscongress.concord.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.membership.Refusal;

class ScanTest {
    @ParameterizedTest
    @EnumSource
    void a_sound_file_of_each_format_is_taken(ScanFormat format) {
        Scan scan = Scan.of(format, Scans.content(format));
        assertThat(scan.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_another_format_is_refused(ScanFormat format) {
        for (ScanFormat other : ScanFormat.values()) {
            if (other != format) {
                Refusal.expectInvalid("body", () -> Scan.of(format, Scans.content(other)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_the_web_with_the_first_bytes_of_a_scan_is_refused(ScanFormat format) {
        byte[] page = "<script>alert(1)</script>".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] head = Arrays.copyOf(Scans.content(format), 12);
        System.arraycopy(head, 0, page, 0, head.length);
        Refusal.expectInvalid("body", () -> Scan.of(format, page));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_cut_short_anywhere_is_refused_and_breaks_nothing(ScanFormat format) {
        byte[] whole = Scans.content(format);
        for (int length = 0; length < whole.length / 2; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Refusal.expectInvalid("body", () -> Scan.of(format, cut));
        }
    }

    @ParameterizedTest
    @EnumSource
    void random_damage_breaks_nothing(ScanFormat format) {
        long seed = 20_261_124L;
        Random random = new Random(seed);
        for (int trial = 0; trial < 2_000; trial++) {
            byte[] damaged = Scans.content(format);
            for (int i = 0; i < 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            // Sound or not, it answers.
            assertThat(format.isFormatOf(damaged))
                    .as("seed %d, trial %d", seed, trial)
                    .isIn(true, false);
        }
    }

    @Nested
    class A_file_too_large {
        @Test
        void is_refused_without_being_read_to_its_end() {
            AtomicLong read = new AtomicLong();
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    read.incrementAndGet();
                    return 'x';
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    read.addAndGet(length);
                    return length;
                }
            };
            Refusal.expect(413, "too-large", () -> Scan.read(ScanFormat.PDF, endless));
            assertThat(read.get()).isBetween((long) Scan.MOST_BYTES, Scan.MOST_BYTES + 1_000_000L);
        }

        @Test
        void is_larger_than_ten_megabytes_by_one_byte() throws IOException {
            byte[] largest = padded(Scan.MOST_BYTES);
            assertThat(Scan.of(ScanFormat.PDF, largest).size()).isEqualTo(10 * 1024 * 1024);
            assertThatThrownBy(() -> Scan.of(ScanFormat.PDF, padded(Scan.MOST_BYTES + 1)))
                    .hasMessageContaining("10 MB");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    letter.pdf                 | letter.png
                    ../../etc/passwd           | passwd.png
                    C:\\letters\\a letter.PDF  | a letter.png
                    page.html                  | page.png
                    'a"b<c>.png'               | a_b_c_.png
                    Письмо от делегации.png    | Письмо от делегации.png
                    .htaccess                  | htaccess.png
                    '   '                      | scan.png
                    """)
    void a_file_name_loses_what_could_do_harm_and_ends_as_its_format_does(String told, String kept) {
        assertThat(FileName.of(told, ScanFormat.PNG)).isEqualTo(kept);
    }

    @Test
    void a_name_that_turns_the_reading_round_is_made_plain() {
        assertThat(FileName.of("a\u202Egpj.exe", ScanFormat.JPEG)).isEqualTo("a_gpj.jpg");
        assertThat(FileName.of(null, ScanFormat.JPEG)).isEqualTo("scan.jpg");
        assertThat(FileName.of("x".repeat(500), ScanFormat.JPEG)).hasSize(104);
    }

    static byte[] padded(int size) {
        byte[] small = Scans.pdf("A letter");
        byte[] padded = new byte[size];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(small, 0, padded, 0, 60);
        int tail = small.length - 60;
        System.arraycopy(small, 60, padded, size - tail, tail);
        return padded;
    }
}
