import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes identifiers that nobody can guess: 80 random bits as 16 letters and digits. */
export interface Ids {
  next(): string;
}

export const randomIds: Ids = {
  next: () => Array.from(randomBytes(16), (byte) => alphabet[byte & 31]).join(''),
};
