import { describe, expect, it } from 'vitest';
import { type ProblemCode, problemCodeOf, problemDocument, toProblemDocument } from './problem.ts';
import { problemCatalogue } from './problem-catalogue.ts';

const codes = Object.keys(problemCatalogue) as ProblemCode[];

describe('the catalogue of problems', () => {
  it.each(codes)('%s tells the person what to do, in both languages', (code) => {
    const entry = problemCatalogue[code];
    expect(entry.status).toBeGreaterThanOrEqual(400);
    for (const sentence of [entry.vi, entry.en]) {
      expect(sentence.length).toBeGreaterThan(20);
      expect(sentence).toMatch(/[.}]$/);
    }
    const blanks = (sentence: string) =>
      (sentence.match(/\{(\w+)\}/g) ?? []).map((each) => each.replace(/_(vi|en)\}/, '}')).sort();
    expect(blanks(entry.vi)).toEqual(blanks(entry.en));
  });

  it.each(codes)('%s goes over the wire and back', (code) => {
    const document = problemDocument.parse(JSON.parse(JSON.stringify(toProblemDocument({ code }))));
    expect(problemCodeOf(document)).toBe(code);
  });

  it('fills what is named and nothing else', () => {
    const { en } = toProblemDocument({
      code: 'not-enough-seats',
      values: { missing: 3, needed: 10, available: 7 },
    });
    expect(en).toContain('3 seats too few: 10 needed, 7 available');
  });
});
