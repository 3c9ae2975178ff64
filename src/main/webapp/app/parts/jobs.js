// Jobs as they wait: what is done, when, how often it may still be tried.
import { html, nothing, t } from 'concord/screen.js';
import { deadline, hereZone } from 'concord/time.js';
import { named } from 'concord/parts/monitor.js';

export const jobTarget = ({ id, title, name, element }) => ({ id, name: [title, name ?? element].filter(Boolean).join(': ') });

export function job(one, { whole = true } = {}) {
  return html`
    <p><strong>${named(one.name ?? one.element)}</strong>${whole ? html` · <a href="/monitor/instances/${one.instanceId}"><bdi>${one.title ?? one.instanceId}</bdi></a>` : nothing}
      <span class="mark">${t(`monitor.job.${one.kind === 'TIMER' ? 'TIMER' : 'MESSAGE'}`)}</span>${one.suspended ? html` <span class="mark"><span aria-hidden="true">‖</span> ${t('monitor.state.SUSPENDED')}</span>` : nothing}
      ${one.retries === 0 ? html`<span class="mark blocked"><span aria-hidden="true">▲</span> ${t('monitor.job.failed')}</span>` : nothing}</p>
    <p class="quiet">${one.dueAt ? t('due', { when: deadline(one.dueAt, hereZone()) }) : t('monitor.job.now')} · ${t('monitor.retries', { count: one.retries })}</p>
    ${one.failure ? html`<p class="cause" dir="auto">${one.failure}</p>` : nothing}`;
}

/** A moment as a date-and-time field of this device takes it. */
export function fieldOf(instant) {
  const date = new Date(instant ?? Date.now());
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
