package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * The passwords that whoever guesses tries first: those that many have, words, names, dates, rows of keys, and what is
 * said here every day. The lists come with the library and are read when the first password is chosen.
 */
@ApplicationScoped
public class GuessablePasswords {
    /** A hundred million guesses: many nights at a stolen database, and beyond all that the door lets through. */
    private static final double LEAST_ENTROPY = 26.6;

    /** What is longer is at least as hard to guess as its beginning. */
    private static final int MEASURED = 50;

    private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+", Pattern.DOTALL);

    private static final long LONGEST_MEASURING = 500;

    /** In the languages of the house; as small letters. */
    private static final List<String> SAID_HERE = List.of(
            "concord",
            "congress",
            "congressofleaders",
            "religion",
            "religions",
            "religionscongress",
            "secretariat",
            "delegation",
            "declaration",
            "astana",
            "kazakhstan",
            "almaty",
            "leader",
            "administrator",
            "құпиясөз",
            "съезд",
            "конгресс",
            "религия",
            "религий",
            "секретариат",
            "делегация",
            "декларация",
            "астана",
            "казахстан",
            "қазақстан",
            "алматы",
            "дін",
            "пароль",
            "йцукен",
            "йцукенг",
            "йцукенгшщз",
            "администратор",
            "мир",
            "бейбітшілік",
            "مؤتمر",
            "الأديان",
            "أستانا",
            "كازاخستان",
            "كلمة",
            "المرور",
            "كلمةالمرور",
            "سلام");

    public boolean contains(String password, String username) {
        Matcher repeated = REPEATED.matcher(password);
        String measured = repeated.matches() ? repeated.group(1) : password;
        return !new Nbvcxz(knowing(username)).estimate(measured).isMinimumEntropyMet();
    }

    private static Configuration knowing(String username) {
        String name = username.toLowerCase(Locale.ROOT);
        List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionaries.add(new DictionaryBuilder()
                .setDictionaryName("said here")
                .setExclusion(false)
                .addWords(SAID_HERE, 1)
                .addWord(name, 1)
                .createDictionary());
        return new ConfigurationBuilder()
                .setDictionaries(dictionaries)
                .setDistanceCalc(false)
                .setMaxLength(MEASURED)
                .setMinimumEntropy(LEAST_ENTROPY)
                .setCombinationAlgorithmTimeout(LONGEST_MEASURING)
                .createConfiguration();
    }
}
