// Asks once before what cannot be undone; answers with the reason that was given, or null.
import { html, render } from 'lit';
import { t } from 'concord/i18n.js';
import { keepForm } from 'concord/parts/kept.js';

/** With `keepAs`, what was written stays in this browser until whoever asks forgets it. */
export function ask({ title, explanation, act, reason = false, password = false, until = null, keepAs = null }) {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    const form = html`<form method="dialog" @submit=${(event) => {
      dialog.returnValue = event.submitter?.value ?? '';
    }}>
      <h2>${title}</h2>
      <p>${explanation}</p>
      ${until ? html`<label>${t('until')} <input name="until" type="datetime-local" required .value=${until}></label>` : ''}
      ${password ? html`<label>${t('password')} <input name="password" type="password" autocomplete="current-password" required></label>` : ''}
      ${reason ? html`<label>${t('reason')} <textarea name="reason" rows="4" maxlength="2000" required></textarea></label>` : ''}
      <p class="acts">
        <button value="yes">${act}</button>
        <button type="button" class="plain" @click=${() => dialog.close('')}>${t('cancel')}</button>
      </p>
    </form>`;
    render(form, dialog);
    dialog.addEventListener('close', () => {
      const given = Object.fromEntries(new FormData(dialog.querySelector('form')));
      dialog.remove();
      resolve(dialog.returnValue === 'yes' ? given : null);
    });
    if (keepAs) keepForm(dialog.querySelector('form'), keepAs);
    document.body.append(dialog);
    dialog.showModal();
  });
}
