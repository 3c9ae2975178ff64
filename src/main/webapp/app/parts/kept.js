// What is being written stays in this browser until it has been sent: it survives a reload, a lost line and a sign-out.
import { person } from 'concord/person.js';

let whose;

/** Whoever was signed out meanwhile is still the one whose words these are. */
function name(what) {
  whose = person()?.id ?? whose;
  return `concord.kept.${whose}.${what}`;
}

export function kept(what) {
  try {
    return JSON.parse(localStorage.getItem(name(what)) ?? 'null');
  } catch {
    return null;
  }
}

export function keep(what, value) {
  try {
    localStorage.setItem(name(what), JSON.stringify(value));
  } catch {
    // A full or forbidden store loses nothing that is on the page.
  }
}

/**
 * The key under which this act goes out: kept with the draft, so that after a lost line or a reload the same words are
 * the same act, and other words are another.
 */
export function keyOf(what, body) {
  const words = JSON.stringify(body);
  const before = kept(`${what}.key`);
  if (before?.words === words) return before.key;
  const key = crypto.randomUUID();
  keep(`${what}.key`, { key, words });
  return key;
}

export function forget(what) {
  try {
    localStorage.removeItem(name(what));
    localStorage.removeItem(name(`${what}.key`));
  } catch {
    // Then it was not kept either.
  }
}

// What was only read, to be shown again without a line.
const SHOWN = 'shown.';
export const keptShown = (what) => kept(SHOWN + what);
export const keepShown = (what, value) => keep(SHOWN + what, value);

/** Whoever signs out leaves behind what was written and not sent, and nothing that was read. */
export function forgetShown(personId) {
  const theirs = `concord.kept.${personId}.${SHOWN}`;
  for (const place of Object.keys(localStorage).filter((each) => each.startsWith(theirs))) localStorage.removeItem(place);
}

/** Fills a form with what was kept, else with what it begins with, and keeps it from now on. */
export function keepForm(form, what, beginning = {}) {
  if (!form || form.dataset.kept === what) return;
  form.dataset.kept = what;
  fill(form, kept(what) ?? beginning);
  form.addEventListener('input', () => keep(what, Object.fromEntries(new FormData(form))));
  form.dispatchEvent(new Event('change'));
}

/** Keeps each form that says where, opens what was begun, and forgets what was sent: that is when a form is emptied. */
export function keepForms(root) {
  for (const form of root.querySelectorAll('form[data-keep]')) {
    const { keep: place, kept: already } = form.dataset;
    if (already === place) continue;
    if (kept(place)) form.closest('details')?.setAttribute('open', '');
    keepForm(form, place);
    // A choice may bring further fields, which get what was kept of them as soon as they are there.
    form.querySelectorAll('select').forEach((select) => select.dispatchEvent(new Event('change')));
    root.updateComplete.then(() => fill(form, kept(place)));
    form.addEventListener('reset', () => forget(place));
  }
}

/** Puts values into the fields of a form that is kept, as if they had been written there. */
export function fillForm(form, values) {
  fill(form, values);
  form.dispatchEvent(new Event('input'));
}

function fill(form, values) {
  for (const [field, value] of Object.entries(values ?? {})) {
    const element = form.elements[field];
    if (element instanceof RadioNodeList || element) element.value = value;
  }
}
