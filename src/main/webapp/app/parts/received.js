// How an answer came that is entered for those who gave it: by which channel, when, and what shows it.
import { html, nothing } from 'lit';
import { t } from 'concord/i18n.js';
import { fieldIn, instantIn, place } from 'concord/time.js';
import 'concord/parts/scan.js';

const CHANNELS = ['letter', 'e-mail', 'telephone', 'aloud'];
const WRITTEN = ['letter', 'e-mail'];
const MINUTE = 60_000;

export const channelIn = (form) => new FormData(form).get('channel');

export const isWritten = (channel) => WRITTEN.includes(channel);

/** `what` names the scan that is kept; `askedAt` is the first moment at which an answer can have come. */
export function receivedFields({ channel, zone, askedAt, what, scanLabel = t('scan') }) {
  const now = Date.now();
  return html`
    <fieldset>
      <legend>${t('channel')}</legend>
      <div class="choices">${CHANNELS.map((word) => html`<label class="choice"><input type="radio" name="channel" value=${word} required> ${t(`channel.${word}`)}</label>`)}</div>
    </fieldset>
    <label>${t('received-at', { place: place(zone) })}
      <input type="datetime-local" name="receivedAt" required value=${fieldIn(now, zone)} min=${fieldIn(askedAt, zone)} max=${fieldIn(now, zone)}></label>
    <concord-scan .what=${what} .label=${scanLabel} ?required=${isWritten(channel)}></concord-scan>
    <label>${t('note')} ${!channel || isWritten(channel) ? html`<span class="quiet">${t('optional')}</span>` : nothing}
      <textarea name="note" rows="2" maxlength="2000" dir="auto" ?required=${channel && !isWritten(channel)}></textarea>
      <span class="quiet">${t('note.how')}</span></label>`;
}

/** What the form says of it, as the API takes it. */
export function receivedIn(form, zone, askedAt) {
  const given = new FormData(form);
  return {
    channel: given.get('channel'),
    receivedAt: notBefore(askedAt, instantIn(given.get('receivedAt'), zone)),
    attachmentId: form.querySelector('concord-scan')?.value ?? undefined,
    note: given.get('note') || undefined,
  };
}

/** Whether what came in writing can be shown. */
export const lacksScan = (form) => isWritten(channelIn(form)) && !form.querySelector('concord-scan')?.value;

// The field knows minutes: what came in the minute of the question came after it.
function notBefore(askedAt, instant) {
  const early = new Date(askedAt) - new Date(instant);
  return early > 0 && early < MINUTE ? askedAt : instant;
}
