import * as z from 'zod';

/** Line breaks are kept; other control characters and those that turn the direction of writing are not. */
const plain = /^(?:\n|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u;

/** What a message to candidates says: a few plain sentences, no markup. */
export const messageText = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1).max(500).regex(plain));
