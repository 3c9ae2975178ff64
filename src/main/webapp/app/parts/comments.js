// Comments on single provisions: fields of the answer's form that stand beside what they are about.
import { html, nothing } from 'lit';
import { t } from 'concord/i18n.js';
import { nameOf } from 'concord/parts/wording.js';

const FIELD = 'on.';

const fieldOf = (provision) => `${FIELD}${provision.id}`;

/** What stands beside a provision that may be commented on; `form` is the id of the answer's form. */
export function commentBeside(provision, form, state) {
  const name = nameOf(provision);
  const open = state.picked === provision.id || Boolean(state.commented?.has(provision.id));
  return {
    picked: open,
    // Words that were marked to be copied are no wish to comment.
    pick: () => String(getSelection()) === '' && state.pick(provision.id),
    content: html`
      <button type="button" class="plain small" ?hidden=${open} @click=${() => state.pick(provision.id)}>${t('comment.write')}<span class="unseen"> ${name}</span></button>
      <label ?hidden=${!open}><span>${t('comment.on')} <span class="unseen">${name}</span></span>
        <textarea name=${fieldOf(provision)} form=${form} rows="3" maxlength="5000" dir="auto" @input=${(event) => event.target.form.dispatchEvent(new Event('input'))}></textarea></label>`,
  };
}

/** As the API takes them, in the order of the text. */
export function commentsIn(given) {
  const comments = [...given].filter(([field, value]) => field.startsWith(FIELD) && value.trim() !== '')
    .map(([field, comment]) => ({ provisionId: field.slice(FIELD.length), comment }));
  return comments.length ? { comments } : {};
}

/** As the form's fields hold them. */
export const fieldsOfComments = (comments) =>
  Object.fromEntries((comments ?? []).map((one) => [`${FIELD}${one.provisionId}`, one.comment]));

/** To be read before they go. */
export function commentsInWords(comments, provisions) {
  if (!comments?.length) return nothing;
  return html`<ul class="going">${comments.map((one) => html`<li>
    <strong><bdi>${nameOf(provisions.find((each) => each.id === one.provisionId) ?? { text: '' })}</bdi></strong>
    <p class="said" dir="auto">${one.comment}</p></li>`)}</ul>`;
}
