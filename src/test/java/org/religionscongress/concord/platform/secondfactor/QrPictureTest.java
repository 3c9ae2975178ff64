package org.religionscongress.concord.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @Test
    void is_read_by_others_as_what_it_says() throws Exception {
        String text =
                "otpauth://totp/Concord:%D0%98%D0%BC%D1%8F?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Concord";
        QrPicture picture = QrPicture.of(text);

        assertThat(picture.path()).matches("(" + RUN.pattern().replace("\\3", "\\d+") + ")+");
        assertThat(new Decoder().decode(modules(picture)).getText()).isEqualTo(text);
    }

    private static BitMatrix modules(QrPicture picture) {
        BitMatrix modules = new BitMatrix(picture.size());
        RUN.matcher(picture.path())
                .results()
                .forEach(run -> modules.setRegion(number(run, 1), number(run, 2), number(run, 3), 1));
        return modules;
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
