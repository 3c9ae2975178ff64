// A text as it is read: its provisions in order, in its own language and direction.
import { html, nothing } from 'lit';
import { directionOf } from 'concord/i18n.js';

export function wording(provisions, tag) {
  return html`<article class="wording" lang=${tag} dir=${directionOf(tag)}>
    ${provisions.map((one) => provision(one))}
  </article>`;
}

function provision({ id, kind, label, text }) {
  if (kind === 'TITLE') return html`<h2 id="p-${id}">${text}</h2>`;
  return html`<p id="p-${id}" class=${kind.toLowerCase().replace('_', '-')}>
    ${label ? html`<span class="label">${printed(label, kind)}</span>` : nothing}${text}
  </p>`;
}

/** As it stands in print; the API tells a label without its point or bracket. */
const printed = (label, kind) => {
  if (!/^[\p{L}\p{N}]/u.test(label)) return label;
  return kind === 'SUB_POINT' && !label.includes('.') ? `${label})` : `${label}.`;
};
