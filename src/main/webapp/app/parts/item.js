// An item of the road map: how it stands, who carries it out, what was reported.
import { html, nothing } from 'lit';
import { directionOf, t } from 'concord/i18n.js';
import { day, distance, moment } from 'concord/time.js';

const CLOSED = ['DONE', 'DROPPED'];

export const isBehind = (item) => ['OVERDUE', 'LATE'].includes(item.status);

/** A word and a shape, never a colour alone. */
export const standing = (status) => html`<span class="standing ${status.toLowerCase().replace('_', '-')}">${t(`item-status.${status}`)}</span>`;

/** One line of a list; the point that it carries out where the list does not stand under it. */
export function itemRow(item, { withPoint = false } = {}) {
  return html`<li>
    <p>${standing(item.status)} <a href="/documents/${item.id}#progress"><bdi>${item.title}</bdi></a>${item.symbol ? html` <span class="symbol" dir="ltr">${item.symbol}</span>` : nothing}</p>
    ${withPoint ? html`<p class="quiet"><a href="/road-map?text=${item.provision.documentId}"><bdi>${item.provision.title}</bdi></a>: <bdi>${item.provision.label ? `${item.provision.label}. ` : ''}${item.provision.text}</bdi></p>` : nothing}
    <p class="quiet">${responsible(item)} · ${due(item)} · ${item.lastReport ? t('road-map.last-report', { when: moment(item.lastReport.at, item.timeZone), status: t(`status.${item.lastReport.status}`) }) : t('road-map.no-report')}</p>
  </li>`;
}

/** All of one item: its promise, and every report with its evidence, the last first. */
export function progress(item) {
  return html`
    <section class="carries-out">
      <p class="quiet">${t('road-map.carries-out')} <a href="/road-map?text=${item.provision.documentId}"><bdi>${item.provision.title}</bdi></a></p>
      <blockquote class="promise" dir="auto">${item.provision.label ? html`<span class="label">${item.provision.label}.</span> ` : nothing}${item.provision.text}</blockquote>
      <p>${standing(item.status)}</p>
      <p>${responsible(item)} · ${due(item)}</p>
      ${item.reportDue ? html`<p class="quiet">${t('road-map.next-report', { when: moment(item.reportDue, item.timeZone), away: distance(item.reportDue) })}</p>` : nothing}
    </section>
    <h2>${t('road-map.reports')} <span class="count">${item.reports.length}</span></h2>
    ${item.reports.length === 0 ? html`<p class="empty">${t('road-map.reports.empty')}</p>`
      : html`<ol class="record">${item.reports.toReversed().map((report) => reported(report, item))}</ol>`}`;
}

function reported(report, item) {
  return html`<li>
    <p><strong>${t(`status.${report.status}`)}</strong> <span class="quiet">${moment(report.at, item.timeZone)} · <bdi>${report.by}</bdi></span></p>
    ${report.text ? html`<p class="said" dir="auto">${report.text}</p>` : nothing}
    ${report.evidence.length ? html`<ul class="evidence" aria-label=${t('evidence')}>${report.evidence.map((one, place) => html`<li>${one.link
      ? html`<a href=${one.link} rel="noopener noreferrer external" target="_blank" dir="ltr">${one.link}</a>`
      : html`<a href="/api/attachments/${one.attachmentId}" download>${t('evidence.file', { n: place + 1 })}</a>`}</li>`)}</ul>` : nothing}
  </li>`;
}

const responsible = (item) => t('road-map.responsible', { body: t(`body.${item.responsible}`) });

const due = (item) => {
  const when = day(item.due, item.timeZone);
  return CLOSED.includes(item.status) ? t('road-map.was-due', { when }) : t('road-map.due', { when, away: distance(item.due) });
};
