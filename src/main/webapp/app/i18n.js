// What the interface says, in the language that the person chose. A text's own language is a separate choice.

export const LANGUAGES = [
  { tag: 'kk', name: 'Қазақша', direction: 'ltr' },
  { tag: 'ru', name: 'Русский', direction: 'ltr' },
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
];

const KEPT_AS = 'concord.language';
const listeners = new Set();
let words = {};
let current = LANGUAGES[2];

export const language = () => current.tag;

/** What a language calls itself, where we know it. */
export const languageName = (tag) => named(tag)?.name ?? new Intl.DisplayNames([current.tag], { type: 'language' }).of(tag);

export const directionOf = (tag) => (['ar', 'fa', 'he', 'ur'].includes(tag.split('-')[0]) ? 'rtl' : 'ltr');

/** Takes the given language, or the one kept from the last time, or the first of the browser's that we speak. */
export async function chooseLanguage(tag) {
  const wished = [tag, kept(), ...navigator.languages].filter(Boolean).map((one) => one.split('-')[0]);
  current = wished.map(named).find(Boolean) ?? named('en');
  if (tag) keep(current.tag);
  const answer = await fetch(new URL(`locales/${current.tag}.json`, import.meta.url));
  words = await answer.json();
  document.documentElement.lang = current.tag;
  document.documentElement.dir = current.direction;
  listeners.forEach((listener) => listener());
}

export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words under a key, with {names} replaced; with a `count`, in the plural form of the language. */
export function t(key, values = {}) {
  const form = 'count' in values ? `${key}.${new Intl.PluralRules(current.tag).select(values.count)}` : key;
  const text = words[form] ?? words[`${key}.other`] ?? words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name) =>
    name === 'count' ? new Intl.NumberFormat(current.tag).format(values.count) : apart(values[name] ?? ''));
}

/** What people wrote keeps its own direction, and cannot turn that of the words around it. */
export const apart = (value) => `\u2068${value}\u2069`;

/** Whether there are words for a key: for words of the API that may be newer than this page. */
export const has = (key) => key in words;

const named = (tag) => LANGUAGES.find((one) => one.tag === tag);

function kept() {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

function keep(tag) {
  try {
    localStorage.setItem(KEPT_AS, tag);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
