// Names in the order of the reader's alphabet. Where a browser does not know the language's, the next best of ours.
import { language } from 'concord/i18n.js';

export function inAlphabet(things, name) {
  const order = new Intl.Collator([language(), 'ru', 'en'], { numeric: true });
  return things.toSorted((one, other) => order.compare(name(one), name(other)));
}
