package org.religionscongress.concord.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The lists that are open at one place of a text, the outermost first, and what a further item would be.
 * No two of them are numbered alike, so that they cannot grow deep.
 */
final class PointList {

    /** What a chapeau lets follow. */
    enum Governs {
        /** Points: "WE DECLARE:" */
        POINTS,
        /** Reasons: "Realizing:" */
        REASONS,
        /** A chapter, in which reasons and points may stand. */
        CHAPTER
    }

    /** What an item is, and under which provision. */
    record Place(ProvisionKind kind, UUID under) {}

    private static final class Level {
        final Numbering numbering;
        final Place place;
        String lastLabel;
        UUID lastItem;

        Level(Numbering numbering, Place place) {
            this.numbering = numbering;
            this.place = place;
        }
    }

    private final List<Level> levels = new ArrayList<>();
    private UUID chapeau;
    private Governs governs;
    private Provision last;
    private String lastDecimal = "";
    private int lastRoman;

    /** Starts anew under a chapeau. */
    void openUnder(Provision provision, Governs what) {
        close();
        chapeau = provision.id();
        governs = what;
    }

    /** Ends every list and forgets the chapeau. */
    void close() {
        levels.clear();
        chapeau = null;
        governs = null;
    }

    /** A paragraph stands between the items: only a numbering of the whole text runs on after it. */
    void interrupt() {
        if (levels.isEmpty() || !levels.get(0).numbering.runsOn()) {
            close();
        } else {
            truncate(1);
        }
    }

    /** Tells the list what came last, whether an item or not. */
    void follows(Provision provision) {
        last = provision;
    }

    /** Tells the list that this number, too, has been used: by an item or by a chapter's heading. */
    void counted(Numbering numbering, String label) {
        if (numbering.isDecimal() || numbering.isDottedDecimal()) {
            lastDecimal = label;
        } else if (numbering == Numbering.ROMAN) {
            lastRoman = Numbering.roman(label);
        }
    }

    /** A chapeau stands open and no item has come yet. */
    boolean awaitsFirstItem() {
        return chapeau != null && levels.isEmpty();
    }

    boolean governs(Governs what) {
        return governs == what;
    }

    /** Lines without a number are items here. */
    boolean takesPlainLines() {
        return awaitsFirstItem() || has(Numbering.NONE) || lastItemAnnounces();
    }

    /** Lines without a number are the points themselves here. */
    boolean takesPlainPoints() {
        return governs == Governs.POINTS && (levels.isEmpty() || levels.get(0).numbering == Numbering.NONE);
    }

    private boolean lastItemAnnounces() {
        return !levels.isEmpty()
                && last != null
                && last.id().equals(innermost().lastItem)
                && LineShape.endsWithColon(last.text());
    }

    /** The numbering to which a number belongs here, if it can be one here. */
    Optional<Numbering> numberingOf(PrintedNumber number) {
        if (number.standsAlone()) {
            return Optional.empty();
        }
        return switch (number.form()) {
            case DASH -> Optional.of(Numbering.DASH);
            case BULLET -> Optional.of(Numbering.BULLET);
            case DECIMAL_POINT -> Optional.of(decimal(Numbering.DECIMAL_POINT, number.label()));
            case DECIMAL_BRACKET -> Optional.of(decimal(Numbering.DECIMAL_BRACKET, number.label()));
            case DECIMAL_TWICE -> dotted(number, Numbering.DECIMAL_TWICE);
            case DECIMAL_THRICE -> dotted(number, Numbering.DECIMAL_THRICE);
            case LETTERS -> letters(number.label());
        };
    }

    /** "3)" after "2." goes on counting, since a list inside starts with 1; below the points the sign never matters. */
    private Numbering decimal(Numbering printed, String label) {
        if (has(printed)) {
            return printed;
        }
        boolean starts = Integer.parseInt(label) <= 1;
        return levels.stream()
                .filter(level -> level.numbering.isDecimal())
                .filter(level -> !starts || level.place.kind() == ProvisionKind.SUB_POINT)
                .map(level -> level.numbering)
                .findFirst()
                .orElse(printed);
    }

    /** "1.5 million" opens a sentence; "1.5" after "1.4", or "1.1" after "1", a point. */
    private Optional<Numbering> dotted(PrintedNumber number, Numbering numbering) {
        boolean inTurn = isNextDotted(number.label());
        return number.closed() || inTurn ? Optional.of(numbering) : Optional.empty();
    }

    private boolean isNextDotted(String label) {
        int point = label.lastIndexOf('.');
        String parent = label.substring(0, point);
        int count = Integer.parseInt(label.substring(point + 1));
        if (count == 1) {
            return lastDecimal.equals(parent) || lastDecimal.startsWith(parent + ".");
        }
        String before = parent + "." + (count - 1);
        return lastDecimal.equals(before) || lastDecimal.startsWith(before + ".");
    }

    private Optional<Numbering> letters(String label) {
        boolean capital = Character.isUpperCase(label.charAt(0));
        Numbering letter = capital ? Numbering.CAPITAL : Numbering.LETTER;
        Numbering roman = capital ? Numbering.ROMAN : Numbering.SMALL_ROMAN;
        boolean single = label.length() == 1;
        if (single && has(letter) && isNextLetter(level(letter).lastLabel, label)) {
            return Optional.of(letter);
        }
        int value = Numbering.roman(label);
        if (value > 0 && isRomanHere(roman, value, single)) {
            return Optional.of(roman);
        }
        return single && (has(letter) || "aAаАأا".contains(label)) ? Optional.of(letter) : Optional.empty();
    }

    private boolean isRomanHere(Numbering roman, int value, boolean single) {
        if (value == 1) {
            return true;
        }
        if (roman == Numbering.ROMAN) {
            return !single || value == lastRoman + 1;
        }
        return has(roman) && (!single || value == Numbering.roman(level(roman).lastLabel) + 1);
    }

    private static boolean isNextLetter(String before, String label) {
        return before.length() == 1 && before.charAt(0) + 1 == label.charAt(0);
    }

    /** Where an item so numbered stands. */
    Place place(Numbering numbering) {
        int open = indexOf(numbering);
        if (open >= 0) {
            truncate(open + 1);
            return innermost().place;
        }
        Place place = newPlace(numbering);
        levels.add(new Level(numbering, place));
        return place;
    }

    private Place newPlace(Numbering numbering) {
        if (awaitsFirstItem()) {
            return new Place(governs == Governs.REASONS ? ProvisionKind.SUB_POINT : ProvisionKind.OPERATIVE, chapeau);
        }
        if (numbering.isDottedDecimal()) {
            return dottedPlace(numbering);
        }
        if (numbersPoints(numbering)) {
            levels.clear();
            return new Place(ProvisionKind.OPERATIVE, governs == Governs.REASONS ? null : chapeau);
        }
        return new Place(ProvisionKind.SUB_POINT, lastUnlessTitle());
    }

    private Place dottedPlace(Numbering numbering) {
        for (int at = levels.size() - 1; at >= 0; at--) {
            Numbering outer = levels.get(at).numbering;
            boolean higher = outer.isDecimal()
                    || outer == Numbering.ROMAN
                    || (outer == Numbering.DECIMAL_TWICE && numbering == Numbering.DECIMAL_THRICE);
            if (higher) {
                truncate(at + 1);
                return new Place(ProvisionKind.SUB_POINT, innermost().lastItem);
            }
        }
        levels.clear();
        return new Place(ProvisionKind.OPERATIVE, governs == Governs.REASONS ? null : chapeau);
    }

    /** Numbers count the points of the text, unless they stand inside a point or below letters. */
    private boolean numbersPoints(Numbering numbering) {
        if (!numbering.isDecimal() && numbering != Numbering.ROMAN) {
            return false;
        }
        if (levels.isEmpty()) {
            return true;
        }
        Level outermost = levels.get(0);
        boolean insidePoint = outermost.place.kind() == ProvisionKind.OPERATIVE && outermost.numbering.isCounted();
        boolean belowLetters = numbering == Numbering.DECIMAL_BRACKET && outermost.numbering.isCounted();
        return !insidePoint && !belowLetters && !lastItemAnnounces();
    }

    /** Whether an item so numbered would be a point of the text itself, so that it may as well head a chapter. */
    boolean mayHeadChapter(Numbering numbering) {
        if (!numbering.isDecimal() && numbering != Numbering.ROMAN) {
            return false;
        }
        if (awaitsFirstItem()) {
            return governs != Governs.REASONS;
        }
        int open = indexOf(numbering);
        return open < 0 ? numbersPoints(numbering) : levels.get(open).place.kind() == ProvisionKind.OPERATIVE;
    }

    private UUID lastUnlessTitle() {
        return last == null || last.kind() == ProvisionKind.TITLE ? null : last.id();
    }

    /** Puts an item into its list. */
    void add(Numbering numbering, Provision item) {
        Level level = level(numbering);
        level.lastLabel = item.label();
        level.lastItem = item.id();
        counted(numbering, item.label());
    }

    private boolean has(Numbering numbering) {
        return indexOf(numbering) >= 0;
    }

    private Level level(Numbering numbering) {
        return levels.get(indexOf(numbering));
    }

    private int indexOf(Numbering numbering) {
        for (int at = 0; at < levels.size(); at++) {
            if (levels.get(at).numbering == numbering) {
                return at;
            }
        }
        return -1;
    }

    private Level innermost() {
        return levels.get(levels.size() - 1);
    }

    private void truncate(int size) {
        levels.subList(size, levels.size()).clear();
    }
}
