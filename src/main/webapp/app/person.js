// Who is signed in, and what that person may do.
import { get, post, remove } from 'concord/api.js';

// Only says that it is worth asking; who one is, the server alone knows.
const KEPT_AS = 'concord.signed-in';

let me = null;

export const person = () => me;
export const has = (...roles) => roles.some((role) => me?.roles.includes(role));

/** Null where nobody is signed in. */
export async function whoAmI() {
  me = null;
  if (!localStorage.getItem(KEPT_AS)) return me;
  try {
    me = await get('/me');
  } catch (refusal) {
    if (refusal.status !== 401) throw refusal;
    forgetPerson();
  }
  return me;
}

export async function signIn(username, password) {
  await post('/session', { username, password });
  localStorage.setItem(KEPT_AS, username);
  return whoAmI();
}

export async function signOut() {
  await remove('/session');
  forgetPerson();
}

export function forgetPerson() {
  me = null;
  localStorage.removeItem(KEPT_AS);
}
