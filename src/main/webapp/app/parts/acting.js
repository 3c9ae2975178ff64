// Acts of an administrator on one or many: says what will happen, asks why, and shows what came of each.
import { html, nothing, render } from 'lit';
import { t } from 'concord/i18n.js';
import { Refusal, post } from 'concord/api.js';
import { instantOf } from 'concord/time.js';

// What each act is done to.
const ON = { retry: 'jobs', reschedule: 'jobs', suspend: 'instances', resume: 'instances', cancel: 'instances' };

/** The targets are `{id, name}`. Answers whether anything was sent. */
export function act(name, targets, { to = null } = {}) {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    // One key for all tries: what went through already is not done twice.
    const key = crypto.randomUUID();
    let sent = false;

    const show = (content) => render(content, dialog);
    const close = () => dialog.close();

    const send = async (event) => {
      event.preventDefault();
      const given = Object.fromEntries(new FormData(event.target));
      const body = { [ON[name]]: targets.map(({ id }) => id), reason: given.reason, ...(to ? { to: instantOf(given.to) } : {}) };
      show(asks(name, targets, { to, busy: true, send, close }));
      try {
        const { items } = await post(`/monitoring/${name}`, body, key);
        sent = true;
        show(results(name, targets, items, close));
        dialog.querySelector('h2').focus();
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        show(asks(name, targets, { to, refusal, send, close }));
        dialog.querySelector('.refusal').focus();
      }
    };

    dialog.className = 'acting';
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(sent);
    });
    show(asks(name, targets, { to, send, close }));
    document.body.append(dialog);
    dialog.showModal();
  });
}

const asks = (name, targets, { to, refusal = null, busy = false, send, close }) => html`<form @submit=${send}>
  <h2 tabindex="-1">${t(`monitor.${name}`)}</h2>
  <p>${t(`monitor.${name}.explanation`, { count: targets.length })}</p>
  <ul class="targets">${targets.slice(0, 5).map((target) => html`<li><bdi>${target.name}</bdi></li>`)}</ul>
  ${targets.length > 5 ? html`<p class="quiet">${t('and-more', { count: targets.length - 5 })}</p>` : nothing}
  ${refusal ? html`<div class="refusal" role="alert" tabindex="-1"><p>${refusal.words}</p></div>` : nothing}
  ${to ? html`<label>${t('monitor.new-time')} <input name="to" type="datetime-local" required .defaultValue=${to}></label>` : nothing}
  <label>${t('reason')} <textarea name="reason" rows="3" maxlength="500" required></textarea></label>
  <p class="quiet">${t('monitor.reason-kept')}</p>
  <p class="acts">
    <button ?disabled=${busy}>${t(`monitor.${name}`)}</button>
    <button type="button" class="plain" @click=${close}>${t('monitor.leave-it')}</button>
  </p>
</form>`;

function results(name, targets, items, close) {
  const names = new Map(targets.map((target) => [target.id, target.name]));
  const done = items.filter((item) => item.done);
  const sorted = [...items.filter((item) => !item.done), ...done];
  return html`<form @submit=${(event) => {
    event.preventDefault();
    close();
  }}>
    <h2 tabindex="-1">${t(`monitor.${name}`)}</h2>
    <p role="status">${t('monitor.done-of', { done: done.length, all: items.length })}</p>
    <div class="results" tabindex="0" role="region" aria-label=${t('monitor.results')}><ul>${sorted.map((item) => html`<li class=${item.done ? 'done' : 'undone'}>
      <span aria-hidden="true">${item.done ? '✓' : '✕'}</span> <bdi>${names.get(item.id) ?? item.id}</bdi>:
      ${item.done ? t('monitor.was-done') : new Refusal(0, item.problem).words}</li>`)}</ul></div>
    <p class="acts"><button>${t('close')}</button></p>
  </form>`;
}
