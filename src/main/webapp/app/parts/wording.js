// A text as it is read: its provisions in order, in its own language and direction.
import { html, nothing } from 'lit';
import { directionOf, languageName, t } from 'concord/i18n.js';

/**
 * `beside` says what stands beside a provision, where something does: `{ pick, picked, content }`; `anchor` keeps the
 * places of two texts on one page apart.
 */
export function wording(provisions, tag, beside = () => null, anchor = 'p-') {
  return html`<article class="wording" lang=${tag} dir=${directionOf(tag)}>
    ${provisions.map((one) => provision(one, beside(one), anchor))}
  </article>`;
}

function provision(one, beside, anchor) {
  if (!beside) return words(one, anchor);
  const { pick, picked, content } = beside;
  return html`<div class="provision ${picked ? 'picked' : ''}">
    <div class=${pick ? 'pickable' : ''} @click=${pick ? (event) => pick(event) : null}>${words(one, anchor)}</div>
    <aside lang=${document.documentElement.lang} dir=${document.documentElement.dir}>${content}</aside>
  </div>`;
}

function words({ id, kind, label, text }, anchor) {
  if (kind === 'TITLE') return html`<h2 id=${anchor + id}>${text}</h2>`;
  return html`<p id=${anchor + id} class=${styleOf(kind)}>${numbered(label, kind)}${text}</p>`;
}

export const styleOf = (kind) => kind.toLowerCase().replace('_', '-');

export const numbered = (label, kind) => (label ? html`<span class="label">${printed(label, kind)}</span>` : nothing);

/** As it stands in print; the API tells a label without its point or bracket. */
const printed = (label, kind) => {
  if (!/^[\p{L}\p{N}]/u.test(label)) return label;
  return kind === 'SUB_POINT' && !label.includes('.') ? `${label})` : `${label}.`;
};

/** A provision in a few words: its number, if it has one, and how it begins. */
export function nameOf({ label, kind, text }, most = 48) {
  const start = text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
  return label ? `${printed(label, kind)} ${start}` : start;
}

/** The language of a text is a choice of its own, where there is one. */
export function languageChoice(tags, tag, choose) {
  return tags.length < 2 ? nothing : html`<label>${t('text-language')} <select @change=${(event) => choose(event.target.value)}>
    ${tags.map((each) => html`<option lang=${each} value=${each} ?selected=${each === tag}>${languageName(each)}</option>`)}</select></label>`;
}
