package org.religionscongress.concord.document;

import java.util.List;
import java.util.Set;

/** The words of Russian declarations. */
record RussianVocabulary() implements Vocabulary {
    private static final Set<String> OURS = Set.of(
            "мы", "нас", "нам", "нами", "наш", "наша", "наше", "наши", "нашего", "нашей", "нашему", "нашем", "нашим",
            "нашими", "наших", "нашу");
    private static final Set<String> SPEAKERS = Set.of(
            "участники",
            "участницы",
            "лидеры",
            "главы",
            "члены",
            "представители",
            "делегаты",
            "духовные",
            "религиозные",
            "молодые");
    private static final List<List<String>> OPENINGS =
            List.of(List.of("участники"), List.of("лидеры", "мировых"), List.of("представители"));
    private static final Set<String> PARTICIPLES = Set.of(
            "будучи",
            "веря",
            "видя",
            "возлагая",
            "выражая",
            "действуя",
            "желая",
            "заботясь",
            "заявляя",
            "зная",
            "имея",
            "исходя",
            "надеясь",
            "напоминая",
            "обращая",
            "обращаясь",
            "одобряя",
            "опираясь",
            "осознавая",
            "основываясь",
            "осуждая",
            "отвергая",
            "отдавая",
            "отмечая",
            "памятуя",
            "поддерживая",
            "подтверждая",
            "подчеркивая",
            "полагая",
            "помня",
            "понимая",
            "порицая",
            "поощряя",
            "признавая",
            "призывая",
            "принимая",
            "провозглашая",
            "разделяя",
            "рассматривая",
            "руководствуясь",
            "следуя",
            "сознавая",
            "сожалея",
            "ссылаясь",
            "стремясь",
            "считая",
            "убедившись",
            "уважая",
            "уповая",
            "утверждая",
            "учитывая",
            "храня",
            "ценя");
    private static final Set<String> PARTICIPLE_ENDINGS = Set.of("уя", "уясь", "ываясь", "аясь", "вшись", "ывая");
    private static final Set<String> ADJECTIVES = Set.of(
            "вдохновленн",
            "взволнованн",
            "воодушевленн",
            "встревоженн",
            "движим",
            "обеспокоенн",
            "объединенн",
            "озабоченн",
            "преисполненн",
            "убежденн");
    private static final Set<String> INTENSIFIERS = Set.of(
            "безоговорочно",
            "благодарностью",
            "большим",
            "вновь",
            "всецело",
            "глубоким",
            "глубокой",
            "глубоко",
            "и",
            "искренне",
            "не",
            "обеспокоенностью",
            "особо",
            "полностью",
            "решительно",
            "с",
            "сожалением",
            "также",
            "твердо",
            "тревогой",
            "уважением",
            "удовлетворением",
            "далее",
            "серьезно",
            "крайне");
    private static final List<List<String>> REASONS = List.of(
            List.of("в", "соответствии", "с"),
            List.of("в", "свете"),
            List.of("в", "духе"),
            List.of("в", "целях"),
            List.of("на", "основе"),
            List.of("ввиду"));
    private static final Set<String> STATEMENT_VERBS = Set.of(
            "благодарим",
            "верим",
            "говорим",
            "готовы",
            "намерены",
            "находим",
            "просим",
            "решили",
            "стоим",
            "стремимся",
            "убеждены",
            "уверены",
            "хотим",
            "чтим");
    private static final Set<String> STATEMENT_ENDINGS = Set.of("аем", "яем", "уем", "юем", "аемся", "уемся", "яемся");
    private static final Set<String> DECLARING = Set.of(
            "договорил",
            "заявля",
            "обраща",
            "обязу",
            "объявля",
            "подтвержда",
            "постанов",
            "предлага",
            "призыва",
            "принима",
            "провозглаша",
            "просим",
            "рекоменду",
            "решил",
            "утвержда");
    private static final Set<String> DOCUMENT_NAMES = Set.of(
            "воззвани",
            "декларац",
            "заявлени",
            "коммюнике",
            "концепци",
            "меморандум",
            "обращени",
            "послани",
            "призыв",
            "протокол",
            "резолюци");
    private static final Set<String> TITLE_JOINERS = Set.of(
            "участников", "лидеров", "мировых", "и", "о", "об", "по", "к", "ко", "в", "во", "на", "с", "от", "для");
    private static final Set<String> ADOPTION = Set.of(
            "издано", "одобрена", "одобрено", "подписана", "подписано", "принят", "принята", "принято", "совершено");
    private static final Set<String> MONTHS = Set.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    @Override
    public String we() {
        return "мы";
    }

    @Override
    public Set<String> ours() {
        return OURS;
    }

    @Override
    public Set<String> speakers() {
        return SPEAKERS;
    }

    @Override
    public List<List<String>> openings() {
        return OPENINGS;
    }

    @Override
    public Set<String> participles() {
        return PARTICIPLES;
    }

    @Override
    public Set<String> participleEndings() {
        return PARTICIPLE_ENDINGS;
    }

    @Override
    public Set<String> notParticiples() {
        return Set.of();
    }

    @Override
    public Set<String> adjectives() {
        return ADJECTIVES;
    }

    @Override
    public Set<String> afterAdjective() {
        return Set.of();
    }

    @Override
    public Set<String> intensifiers() {
        return INTENSIFIERS;
    }

    @Override
    public Set<String> intensifierEndings() {
        return Set.of();
    }

    @Override
    public List<List<String>> reasons() {
        return REASONS;
    }

    @Override
    public Set<String> statementVerbs() {
        return STATEMENT_VERBS;
    }

    @Override
    public Set<String> statementEndings() {
        return STATEMENT_ENDINGS;
    }

    @Override
    public Set<String> declaringVerbs() {
        return DECLARING;
    }

    @Override
    public Set<String> documentNames() {
        return DOCUMENT_NAMES;
    }

    @Override
    public Set<String> titleJoiners() {
        return TITLE_JOINERS;
    }

    @Override
    public Set<String> adoptionVerbs() {
        return ADOPTION;
    }

    @Override
    public Set<String> thanks() {
        return Set.of("благодар", "признательн", "спасибо");
    }

    @Override
    public Set<String> next() {
        return Set.of("следующ", "очередн");
    }

    @Override
    public Set<String> congress() {
        return Set.of("съезд");
    }

    @Override
    public Set<String> blessings() {
        return Set.of("да", "пусть");
    }

    @Override
    public Set<String> months() {
        return MONTHS;
    }
}
