// The fields in which codes of a second factor are written, and how such codes are shown.
import { html, nothing } from 'lit';
import { t } from 'concord/i18n.js';

/** The code that the app shows now. */
export const momentCode = (how = null) =>
  html`<label>${t('second-factor.code')} <input name="code" class="code" dir="ltr" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required aria-describedby=${how ?? nothing}></label>`;

export const recoveryCode = (how = null) =>
  html`<label>${t('second-factor.recovery')} <input name="code" class="code" dir="ltr" autocapitalize="characters" autocomplete="off" spellcheck="false" maxlength="50" required aria-describedby=${how ?? nothing}></label>`;

/** Password and code once more, before what an open screen must not be enough for. */
export const proof = (withCode) => html`
  <label>${t('password')} <input name="password" type="password" autocomplete="current-password" required></label>
  ${withCode ? html`<label>${t('second-factor.code-or-recovery')} <input name="code" class="code" dir="ltr" autocomplete="one-time-code" spellcheck="false" maxlength="50" required></label>` : nothing}`;

/** A QR code, with the quiet edge that readers need. */
export const qrCode = ({ size, path }) =>
  html`<svg class="qr" viewBox="-4 -4 ${size + 8} ${size + 8}" role="img" aria-label=${t('second-factor.qr')} shape-rendering="crispEdges"><path d=${path}></path></svg>`;

/** In groups of four, which the eye does not lose. */
export const inGroups = (text) => text.match(/.{1,4}/g).join(' ');
