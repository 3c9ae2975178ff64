// The public API, as any script would use it: the cookie says who asks, each act has a key that lets it be repeated.
import { t, has } from 'concord/i18n.js';

/** A request that was refused, with what the API says of it. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? '');
    this.status = status;
    this.problem = problem ?? {};
  }

  get word() {
    return (this.problem.type ?? '').split('/').pop();
  }

  /** In the reader's language where we have words for it, else as the API says it. */
  get words() {
    const key = `problem.${this.word}`;
    if (has(key)) return t(key, this.problem);
    return this.message || t('problem.unknown');
  }
}

export const get = (path) => call('GET', path);
export const post = (path, body, key = crypto.randomUUID()) => call('POST', path, body, { 'Idempotency-Key': key });
export const put = (path, body, version) => call('PUT', path, body, version ? { 'If-Match': version } : {});
export const remove = (path) => call('DELETE', path);

async function call(method, path, body, headers = {}) {
  let answer;
  try {
    answer = await fetch(`/api${path}`, {
      method,
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Refusal(0, { type: '/problems/no-line' });
  }
  const text = await answer.text();
  const json = text && answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : null;
  if (!answer.ok) {
    if (answer.status === 401 && path !== '/session') window.dispatchEvent(new CustomEvent('concord-signed-out'));
    throw new Refusal(answer.status, json);
  }
  return json;
}
