// Asks how a delegation acts, once; answers with the act, what was said to it and, for a clerk, how it was heard, or null.
import { html, nothing, render } from 'lit';
import { t } from 'concord/i18n.js';
import { keep, kept } from 'concord/parts/kept.js';

const ACTS = ['adopt', 'abstain', 'oppose', 'dissociate'];

export function askAct({ name, clerk }) {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    const title = t('enter-act.for', { name });
    dialog.setAttribute('aria-label', title);
    render(html`<form method="dialog" @submit=${(event) => {
      dialog.returnValue = event.submitter?.value ?? '';
    }}>
      <h2>${title}</h2>
      <fieldset>
        <legend>${t('task.act-on-adoption.asks')}</legend>
        ${ACTS.map((act) => html`<label class="choice"><input type="radio" name="act" value=${act} required> ${t(`act.${act}`)}</label>`)}
      </fieldset>
      <label>${t('say.statement')} <span class="quiet">${t('optional')}</span> <textarea name="statement" rows="2" maxlength="20000" dir="auto"></textarea></label>
      ${clerk ? html`<label>${t('enter-act.note')} <input name="note" required maxlength="2000" dir="auto" .value=${kept('hall.note') ?? t('enter-act.note.hall')}></label>` : nothing}
      <p class="quiet">${t(clerk ? 'enter-act.clerk' : 'enter-act.own')}</p>
      <p class="acts">
        <button value="yes">${t('enter-act')}</button>
        <button type="button" class="plain" @click=${() => dialog.close('')}>${t('cancel')}</button>
      </p>
    </form>`, dialog);
    dialog.addEventListener('close', () => {
      const given = Object.fromEntries(new FormData(dialog.querySelector('form')));
      dialog.remove();
      if (dialog.returnValue === 'yes' && clerk) keep('hall.note', given.note);
      resolve(dialog.returnValue === 'yes' ? given : null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
