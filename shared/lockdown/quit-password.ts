import * as z from 'zod';

/**
 * The password that ends Safe Exam Browser. Printable ASCII only: systems compose Vietnamese letters
 * in two ways, and then the same password has two hashes.
 */
export const quitPassword = z.string().regex(/^[\x21-\x7e]{6,64}$/);
