// Which revision of a document was last read in this browser, so that what has changed since can be shown.
import { keep, kept } from 'concord/parts/kept.js';

const place = (document) => `seen.${document}`;

/** Notes that this revision was read. */
export function see(document, number) {
  const seen = kept(place(document)) ?? [];
  if (!seen.includes(number)) keep(place(document), [...seen, number]);
}

/** The last revision that was read here before the newest; else the one before it; null where there is only one. */
export function seenBefore({ id, revision }) {
  const earlier = (kept(place(id)) ?? []).filter((number) => number < revision);
  if (earlier.length) return Math.max(...earlier);
  return revision > 1 ? revision - 1 : null;
}
