package org.religionscongress.concord.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Reads a plain text as provisions.
 *
 * <p>English and Russian texts are recognised by their words. Of a text in another language only title, numbers and
 * paragraphs are known; what has no number there is kept as a paragraph and named, like anything not recognised.
 * Nothing is dropped but white space and the points and brackets of numbers.
 */
public final class TextImport {

    /** Gives each provision an id of the given supply, in the order of the text. */
    public ImportedText read(String plainText, String language, Supplier<UUID> ids) {
        requireNonNull(plainText, "plainText");
        requireNonNull(language, "language");
        requireNonNull(ids, "ids");
        Recognition recognition = new Recognition(Vocabulary.of(language));
        List<CleanText.Line> paragraphs = Paragraphs.of(CleanText.lines(plainText), recognition);
        return new Reading(paragraphs, recognition, ids).read(language);
    }

    private static final class Reading {
        private static final int LONGEST_HEADING = 120;

        private final List<CleanText.Line> paragraphs;
        private final Recognition recognition;
        private final Supplier<UUID> ids;
        private final PointList points = new PointList();
        private final List<Provision> provisions = new ArrayList<>();
        private final List<String> unrecognised = new ArrayList<>();
        private boolean opened;
        private boolean stated;

        Reading(List<CleanText.Line> paragraphs, Recognition recognition, Supplier<UUID> ids) {
            this.paragraphs = paragraphs;
            this.recognition = recognition;
            this.ids = ids;
        }

        ImportedText read(String language) {
            int title = new TitleLines(paragraphs, recognition).count();
            int closing = ClosingLines.start(paragraphs, title, recognition);
            if (title > 0) {
                List<String> lines = paragraphs.subList(0, title).stream()
                        .map(CleanText.Line::text)
                        .toList();
                keep(ProvisionKind.TITLE, null, String.join(" ", lines));
            }
            for (int place = title; place < closing; place++) {
                readParagraph(place);
            }
            for (int place = closing; place < paragraphs.size(); place++) {
                keep(ProvisionKind.CLOSING, null, text(place));
            }
            return new ImportedText(language, provisions, unrecognised);
        }

        private void readParagraph(int place) {
            Optional<PrintedNumber> number = PrintedNumber.at(text(place));
            Optional<Numbering> numbering = number.flatMap(points::numberingOf);
            if (numbering.isPresent()) {
                readNumbered(place, number.orElseThrow(), numbering.get());
            } else {
                readPlain(place, text(place));
            }
        }

        private void readNumbered(int place, PrintedNumber number, Numbering numbering) {
            opened = true;
            if (points.mayHeadChapter(numbering) && isHeading(place, number.text())) {
                openChapter(keep(ProvisionKind.CHAPEAU, number.label(), number.text()));
                points.counted(numbering, number.label());
            } else {
                item(numbering, number.label(), number.text());
            }
        }

        private void readPlain(int place, String text) {
            if (!opened && recognition.isOpening(text) && !(isChapeau(place, text) && recognition.announces(text))) {
                opened = true;
                points.close();
                keep(ProvisionKind.OPENING, null, text);
            } else if (isChapeau(place, text)) {
                readChapeau(place, text);
            } else if (isHeading(place, text)) {
                opened = true;
                openChapter(keep(ProvisionKind.CHAPEAU, null, text));
            } else if (isPlainItem(text)) {
                item(Numbering.NONE, null, text);
            } else if (recognition.isReason(text)) {
                points.close();
                keep(ProvisionKind.PREAMBULAR, null, text);
            } else if (recognition.isStatement(text) || (stated && recognition.speaksOfUs(text))) {
                points.interrupt();
                opened = true;
                stated = true;
                keep(ProvisionKind.OPERATIVE, null, text);
            } else {
                points.interrupt();
                keep(ProvisionKind.PARAGRAPH, null, text);
                unrecognised.add(text);
            }
        }

        private boolean isChapeau(int place, String text) {
            return recognition.hasVocabulary() && LineShape.endsWithColon(text) && place + 1 < paragraphs.size();
        }

        private void readChapeau(int place, String text) {
            opened = true;
            if (points.takesPlainPoints() && !LineShape.isInCapitals(text) && subPointsFollow(place)) {
                PointList.Place under = points.place(Numbering.NONE);
                Provision chapeau = keep(ProvisionKind.CHAPEAU, null, under.under(), text);
                points.add(Numbering.NONE, chapeau);
                return;
            }
            boolean reasons = recognition.isReason(text);
            points.openUnder(
                    keep(ProvisionKind.CHAPEAU, null, text),
                    reasons ? PointList.Governs.REASONS : PointList.Governs.POINTS);
        }

        private boolean subPointsFollow(int place) {
            return PrintedNumber.at(text(place + 1))
                    .flatMap(points::numberingOf)
                    .filter(numbering -> !numbering.runsOn())
                    .isPresent();
        }

        private boolean isHeading(int place, String text) {
            return recognition.hasVocabulary()
                    && place + 1 < paragraphs.size()
                    && text.length() <= LONGEST_HEADING
                    && LineShape.isInCapitals(text)
                    && (LineShape.endsWithColon(text) || !LineShape.endsWithStop(text));
        }

        private void openChapter(Provision heading) {
            boolean declares = LineShape.endsWithColon(heading.text()) || recognition.isStatement(heading.text());
            points.openUnder(heading, declares ? PointList.Governs.POINTS : PointList.Governs.CHAPTER);
        }

        private boolean isPlainItem(String text) {
            if (!recognition.hasVocabulary() || !points.takesPlainLines()) {
                return false;
            }
            if (points.governs(PointList.Governs.REASONS)) {
                return !recognition.isReason(text) && !recognition.isStatement(text);
            }
            return !points.governs(PointList.Governs.CHAPTER) || !recognition.isReason(text);
        }

        private void item(Numbering numbering, String label, String text) {
            PointList.Place place = points.place(numbering);
            points.add(numbering, keep(place.kind(), label, place.under(), text));
        }

        private Provision keep(ProvisionKind kind, String label, String text) {
            return keep(kind, label, null, text);
        }

        private Provision keep(ProvisionKind kind, String label, UUID under, String text) {
            Provision provision = new Provision(ids.get(), kind, label, under, text);
            provisions.add(provision);
            points.follows(provision);
            return provision;
        }

        private String text(int place) {
            return paragraphs.get(place).text();
        }
    }
}
