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
    const reason = `reason.${this.problem.reason}`;
    if (has(reason)) return this.ofField(t(reason, { value: this.problem.most ?? this.problem.choices, ...this.problem }));
    const key = `problem.${this.word}`;
    if (has(key)) return t(key, this.problem);
    return this.message || t('problem.unknown');
  }

  /** With the name of the field that it is about, where there is one. */
  ofField(words) {
    const field = `field.${this.problem.field}`;
    return has(field) ? `${t(field)}: ${words}` : words;
  }
}

export const get = (path, patience) => call('GET', path, undefined, {}, patience);
export const post = (path, body, key = crypto.randomUUID(), patience) => call('POST', path, body, { 'Idempotency-Key': key }, patience);
export const put = (path, body, version) => call('PUT', path, body, version ? { 'If-Match': version } : {});
export const remove = (path) => call('DELETE', path);

/** What is not JSON: a drawing, a trace. */
export const text = (path, type) => call('GET', path, undefined, { Accept: `${type}, application/problem+json` });

/** Gives a file, to be named by its id in what is sent next. */
export const attach = (file) =>
  call('POST', `/attachments?name=${encodeURIComponent(file.name)}`, file, { 'Content-Type': file.type, 'Idempotency-Key': crypto.randomUUID() });

/** Gives a table, whatever its file calls itself. */
export const postTable = (path, file) =>
  call('POST', path, file.slice(0, file.size, 'text/csv'), { 'Content-Type': 'text/csv', 'Idempotency-Key': crypto.randomUUID() });

// Which sign-in it is that asks. An answer to a former one says nothing of whoever has signed in since.
let signIn = 0;

async function call(method, path, body, headers = {}, patience = null) {
  const askedUnder = signIn;
  let answer, said;
  try {
    answer = await fetch(`/api${path}`, {
      method,
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
      signal: patience === null ? null : AbortSignal.timeout(patience),
    });
    said = await answer.text();
  } catch {
    throw new Refusal(0, { type: '/problems/no-line' });
  }
  const json = said && answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(said) : null;
  if (!answer.ok) {
    if (isAbout(json, 'second-factor-needed')) window.dispatchEvent(new CustomEvent('concord-second-factor-needed'));
    if (answer.status === 401 && path !== '/session') signedOut(askedUnder);
    throw new Refusal(answer.status, json);
  }
  if (path === '/session') signIn += 1;
  return json ?? (said || null);
}

function signedOut(askedUnder) {
  if (askedUnder === signIn) window.dispatchEvent(new CustomEvent('concord-signed-out'));
}

const isAbout = (problem, word) => problem?.type === `/problems/${word}`;

/** All items of a list, page after page. */
export async function every(path) {
  const all = [];
  for (let page = 0; ; page++) {
    const { items, total } = await get(`${path}${path.includes('?') ? '&' : '?'}size=200&page=${page}`);
    all.push(...items);
    if (all.length >= total || items.length === 0) return all;
  }
}

/** Gives a file as it is, and says meanwhile how far it has got: that, `fetch` cannot tell. */
export function upload(path, file, key, progress) {
  return new Promise((resolve, reject) => {
    const askedUnder = signIn;
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', file.type);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener('error', () => reject(new Refusal(0, { type: '/problems/no-line' })));
    request.addEventListener('load', () => {
      const json = request.getResponseHeader('Content-Type')?.includes('json') ? JSON.parse(request.responseText) : null;
      if (request.status === 401) signedOut(askedUnder);
      if (request.status < 300) resolve(json);
      else reject(new Refusal(request.status, json));
    });
    request.send(file);
  });
}
