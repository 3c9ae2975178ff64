// The answer to a task as the fields of a form: the same for who gives it, prepares it, or enters it for those who wrote.
import { html, nothing } from 'lit';
import { t } from 'concord/i18n.js';
import { fieldOf, inHours, instantOf } from 'concord/time.js';
import { commentsIn, fieldsOfComments } from 'concord/parts/comments.js';
import { evidenceIn } from 'concord/parts/evidence.js';

// What each kind asks: a choice of words, and what goes with it.
const KINDS = {
  draft: { field: 'outcome', words: ['submit'], until: { field: 'reviewUntil', of: ['submit'] } },
  review: { field: 'verdict', words: ['endorse', 'amend', 'object'], say: 'comment', mustSay: ['amend', 'object'], comments: true },
  consolidate: { field: 'outcome', words: ['next-round', 'to-consensus'], until: { field: 'reviewUntil', of: ['next-round'] } },
  'open-consensus': { field: 'procedure', words: ['silence', 'in-session'], until: { field: 'until', of: ['silence'] } },
  'take-position': { field: 'position', words: ['agree', 'can-live-with', 'reserve', 'object'], say: 'statement', mustSay: ['object'] },
  'resolve-objection': { field: 'outcome', words: ['restart', 'revise', 'in-session'], say: 'reason', mustSay: ['restart', 'revise', 'in-session'], until: { field: 'until', of: ['restart'] } },
  'approve-final-text': { field: 'decision', words: ['approve', 'return-to-drafting', 'return-to-consensus'], say: 'reason', mustSay: ['return-to-drafting', 'return-to-consensus'] },
  'act-on-adoption': { field: 'act', words: ['adopt', 'abstain', 'oppose', 'dissociate'], say: 'statement', mustSay: [] },
  'announce-adoption': { field: 'announce', words: ['adopted', 'not-adopted', 'return-to-drafting', 'return-to-consensus'], say: 'reason', mustSay: ['return-to-drafting', 'return-to-consensus'] },
  'report-progress': { field: 'status', words: ['on-track', 'late', 'done', 'dropped'], say: 'text', mustSay: ['dropped'], evidence: true, closing: ['done', 'dropped'] },
  object: { words: [], say: 'statement', mustSay: [undefined] },
};

export const isKnown = (kind) => kind in KINDS;

export const wordsOf = (kind) => KINDS[kind].words;

/** Whether nothing more comes after this word. */
export const closes = (kind, word) => KINDS[kind].closing?.includes(word) ?? false;

/** The word that is picked in the form, if one is. */
export const chosenIn = (kind, form) => (KINDS[kind]?.field ? new FormData(form).get(KINDS[kind].field) ?? undefined : undefined);

/** What the form asks, once this word is picked; `given` is what stood in fields that come only then, `hasSaid` whether enough was said elsewhere. */
export function answerFields(kind, chosen, given, hasSaid = false) {
  const { field, words, say, mustSay, until, evidence } = KINDS[kind];
  const must = mustSay?.includes(chosen) && !hasSaid;
  return html`
    ${words.length ? html`<fieldset>
      <legend>${t(`task.${kind}.asks`)}</legend>
      ${words.map((word) => html`<label class="choice"><input type="radio" name=${field} value=${word} required> ${t(`${field}.${word}`)}</label>`)}
    </fieldset>` : nothing}
    ${until?.of.includes(chosen) ? html`<label>${t(until.field)} <input type="datetime-local" name=${until.field} required value=${given?.[until.field] ?? inHours(24 * 7)}></label>
      <p class="quiet">${t('in-your-zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>` : nothing}
    ${say ? html`<label>${t(`say.${say}`)} ${must ? nothing : html`<span class="quiet">${t('optional')}</span>`}
      <textarea name=${say} rows="6" maxlength="20000" dir="auto" ?required=${must}></textarea></label>` : nothing}
    ${evidence ? html`<concord-evidence></concord-evidence>` : nothing}`;
}

/** What the form says, as the API takes it; nothing of what else stands in the form. */
export function answerIn(kind, form) {
  const { field, say, until, evidence, comments } = KINDS[kind];
  const given = new FormData(form);
  const answer = {};
  for (const name of [field, say, until?.field]) {
    const value = name && given.get(name);
    if (value) answer[name] = name === until?.field ? instantOf(value) : value;
  }
  return { ...answer, ...(evidence ? evidenceIn(given) : {}), ...(comments ? commentsIn(given) : {}) };
}

/** The other way round: an answer as the form's fields hold it. */
export function fieldsOf(kind, answer) {
  const until = KINDS[kind]?.until?.field;
  const { comments, ...fields } = answer;
  return { ...fields, ...fieldsOfComments(comments), ...(until && answer[until] ? { [until]: fieldOf(answer[until]) } : {}) };
}

/** An answer in words, to be read before it goes and after it came. */
export function inWords(kind, answer) {
  const word = answer?.[KINDS[kind]?.field];
  return word ? t(`${KINDS[kind].field}.${word}`) : t(`task.${kind}`);
}

/** What was said with it, if anything was. */
export const said = (kind, answer) => answer?.[KINDS[kind]?.say] ?? null;
