// A file that was chosen stays in this browser until it has arrived: it survives a reload and a lost line.
import { person } from 'concord/person.js';

const STORE = 'files';
const name = (what) => `${person()?.id}.${what}`;

/** Kept with the key by which it is given, so that one whose answer was lost is not given twice. */
export const keepFile = (what, file, key) => quietly('readwrite', (store) => store.put({ file, key }, name(what)));

/** `{file, key}`, or nothing. */
export const keptFile = (what) => quietly('readonly', (store) => store.get(name(what)));

export const forgetFile = (what) => quietly('readwrite', (store) => store.delete(name(what)));

/** A store that is full or forbidden loses nothing that is on the page. */
async function quietly(mode, run) {
  try {
    const database = await opened();
    return await new Promise((resolve, reject) => {
      const request = run(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } catch {
    return undefined;
  }
}

const opened = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('concord', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
