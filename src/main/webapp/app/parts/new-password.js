// The fields in which a password is chosen: twice, so that a slip shows.
import { html } from 'lit';
import { t } from 'concord/i18n.js';

export const newPassword = (name) => html`
  <label>${t('password.new')} <input name=${name} type="password" autocomplete="new-password" required aria-describedby="password-how" @input=${(event) => compare(event.target.form, name)}></label>
  <p class="quiet" id="password-how">${t('password.how')}</p>
  <label>${t('password.again')} <input name="again" type="password" autocomplete="new-password" required @input=${(event) => compare(event.target.form, name)}></label>`;

/** Whichever of the two was mended last. */
function compare({ elements }, name) {
  const { again } = elements;
  again.setCustomValidity(again.value === elements[name].value ? '' : t('password.differs'));
}
