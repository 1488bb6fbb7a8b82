import * as z from 'zod';

const tokenKey = 'truong-thi.candidate-token';
const deviceKey = 'truong-thi.device';
const deviceId = z.string().regex(/^[a-z0-9]{16,40}$/);

/** The random name of this browser, made once, so that a reload is the same workstation. */
export function deviceName(): string {
  const known = deviceId.safeParse(localStorage.getItem(deviceKey));
  if (known.success) return known.data;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  localStorage.setItem(deviceKey, made);
  return made;
}

/** The candidate's token, kept over reloads and a crashed browser, until the sitting ends. */
export const candidateToken = {
  get: (): string | undefined => localStorage.getItem(tokenKey) ?? undefined,
  set: (token: string): void => localStorage.setItem(tokenKey, token),
  clear: (): void => localStorage.removeItem(tokenKey),
};
