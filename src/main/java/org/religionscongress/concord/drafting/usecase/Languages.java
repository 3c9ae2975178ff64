package org.religionscongress.concord.drafting.usecase;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** Languages of texts are BCP 47 tags, in their canonical spelling. */
final class Languages {
    private Languages() {}

    static String check(String field, String tag) {
        String text = Check.text(field, tag, 10);
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException notATag) {
            // told below
        }
        throw Problem.invalid(field, field + " is a language tag such as en, kk, ru or ar.");
    }
}
