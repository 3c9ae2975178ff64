package org.religionscongress.concord.platform.mail;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** What a zone is called: the city of its id, but for those whose people call it otherwise. */
final class ZoneNames {
    private static final Map<MailLanguage, Properties> NAMES = read();

    private ZoneNames() {}

    static String of(ZoneId zone, MailLanguage language) {
        String id = zone.getId();
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return NAMES.get(language).getProperty(id, city);
    }

    private static Map<MailLanguage, Properties> read() {
        Map<MailLanguage, Properties> names = new EnumMap<>(MailLanguage.class);
        for (MailLanguage language : MailLanguage.values()) {
            names.put(language, MailResources.properties("zones." + language.tag()));
        }
        return names;
    }
}
