import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Item, item as itemSchema } from '../../../../shared/question-bank/item.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { type AnyText, anyItem } from '../../../../test/builders/any-item.ts';
import { anyRichText } from '../../../../test/builders/any-rich-text.ts';
import { qti3Grammar } from '../../../../test/builders/qti3-grammar.ts';
import { sampleItem } from '../../../../test/builders/sample-item.ts';
import { tinyImage } from '../../../../test/builders/tiny-image.ts';
import { sha256Hex } from '../../../platform/crypto.ts';
import { htmlToRich } from '../../html/html-to-rich.ts';
import { mathOfTex } from '../../math/math-of-tex.ts';
import type { ReadItem } from '../../rules/read-bank.ts';
import { richToXhtml } from '../xml/rich-to-xhtml.ts';
import { readQti } from './read-qti.ts';
import { writeQti } from './write-qti.ts';

const pictures = [tinyImage.png(30, 20), tinyImage.jpeg(40, 50)];
const media = new Map(
  pictures.map((bytes, i) => [
    sha256Hex(bytes),
    {
      type: i === 0 ? ('image/png' as const) : ('image/jpeg' as const),
      bytes: new Uint8Array(bytes),
    },
  ]),
);
const hashes = [...media.keys()];
function once(rich: RichText): AnyText {
  const { rich: made, text } = htmlToRich(
    richToXhtml(rich, (hash) => hash),
    { image: (src) => hashes.find((hash) => hash === src) ?? hashes[src.startsWith('a') ? 0 : 1] },
  );
  return { text, ...(made ? { rich: made } : {}) };
}
/** What an import would have stored: it is tidy, and its images are there. */
const stored: fc.Arbitrary<AnyText> = anyRichText
  .map((rich) => {
    // Reading joins neighbours on each level, one level deeper each time.
    let made = once(rich);
    for (let i = 0; i < 4; i++) if (made.rich) made = once(made.rich);
    return made;
  })
  .filter(({ text, rich }) => text.trim() !== '' && text.length <= 2000 && rich !== undefined);

/** A question as reading it back must give it. */
function expected(item: Item): ReadItem['draft'] {
  const options = item.options.map(({ optionId: _, ...rest }) => rest);
  const shared = {
    topic: item.topic,
    difficulty: item.difficulty,
    source: item.source,
    stem: item.stem,
    ...(item.stemRich ? { stemRich: item.stemRich } : {}),
    ...(item.stimulus
      ? {
          stimulus: {
            name: `stimuli/${item.stimulus.stimulusId}.xml`,
            text: item.stimulus.text,
            ...(item.stimulus.rich ? { rich: item.stimulus.rich } : {}),
          },
        }
      : {}),
  };
  const placeIn = (all: Item['options'], id: string) =>
    all.findIndex(({ optionId }) => optionId === id);
  switch (item.kind) {
    case 'order':
      return {
        ...shared,
        body: {
          kind: 'order',
          options,
          rightOrder: item.key.map((id) => placeIn(item.options, id)),
        },
      };
    case 'match':
      return {
        ...shared,
        body: {
          kind: 'match',
          lefts: item.options.map(({ optionId, ...rest }) => ({
            ...rest,
            right: placeIn(
              item.rights,
              item.key.find(({ left }) => left === optionId)?.right ?? '',
            ),
          })),
          rights: item.rights.map(({ optionId: _, ...rest }) => rest),
        },
      };
    case 'numeric':
      return { ...shared, body: { kind: 'numeric', key: item.key } };
    case 'text':
      return { ...shared, body: { kind: 'text', key: item.key } };
    case 'essay':
      return { ...shared, body: { kind: 'essay', key: item.key } };
    default:
      return {
        ...shared,
        body: {
          kind: item.kind,
          options: item.options.map(({ optionId, ...rest }) => ({
            ...rest,
            correct: item.key.includes(optionId),
            ...(item.scores?.[optionId] === undefined ? {} : { score: item.scores[optionId] }),
          })),
        },
      };
  }
}

describe('a written package', () => {
  test('read again gives the same questions, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyItem(stored), {
          minLength: 1,
          maxLength: 4,
          selector: ({ itemId }) => itemId,
        }),
        (items) => {
          for (const each of items) expect(itemSchema.safeParse(each).success).toBe(true);
          const { bytes, lost } = writeQti(items, media);
          const bank = readQti(bytes, 'bank.zip');
          expect(bank.notes).toEqual([]);
          expect(bank.items.map(({ draft, notes }) => draft ?? notes)).toEqual(items.map(expected));
          expect([...bank.media].every(([hash, { bytes: each }]) => sha256Hex(each) === hash)).toBe(
            true,
          );
          expect([...lost]).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('keeps formulas with the TeX they were written in', () => {
    const formula = mathOfTex('\\frac{a}{b}', false);
    if (!formula) throw new Error('no formula');
    const stemRich = [{ type: 'paragraph' as const, content: ['Tính ', formula] }];
    const item: Item = { ...sampleItem.choice(1, 4, [2]), stem: 'Tính $\\frac{a}{b}$', stemRich };
    expect(readQti(writeQti([item], media).bytes, 'x.zip').items[0]?.draft?.stemRich).toEqual(
      stemRich,
    );
  });

  test('says what it cannot hold, and is the same for the same questions', () => {
    const item: Item = {
      ...sampleItem.choice(1, 4, [2]),
      stemEn: 'Question',
      enemyGroup: 'a',
      positionGroups: ['Kế toán'],
    };
    const written = writeQti([item], media);
    expect([...written.lost]).toEqual([['item-1', ['english', 'positionGroups', 'enemyGroup']]]);
    expect(writeQti([item], media).bytes).toEqual(written.bytes);
    const backwards: Item = {
      ...sampleItem.choice(1, 2, [0]),
      scores: { '1-o0': -1, '1-o1': 1 },
    } as Item;
    expect([...writeQti([backwards], media).lost.values()]).toEqual([['scores']]);
  });

  test('lists every file in its manifest, and only those', () => {
    const items = [sampleItem.choice(1, 4, [2]), sampleItem.match(2, 3), sampleItem.essay(3)];
    const files = unzipSync(writeQti(items, media).bytes);
    const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect(['imsmanifest.xml', ...listed].toSorted()).toEqual(Object.keys(files).toSorted());
  });

  test('keeps to the grammar of QTI 3.0, as another XML reader sees it', async () => {
    const items = fc.sample(anyItem(stored), { numRuns: 40, seed: 7 });
    const files = unzipSync(writeQti(items, media).bytes);
    const xml = Object.entries(files)
      .filter(([path]) => /^(?:items|stimuli)\//.test(path))
      .map(([path, contents]) => ({ fileName: path.replace('/', '-'), contents }));
    const schema = [{ fileName: 'qti3.xsd', contents: qti3Grammar }];
    const { errors } = await validateXML({ xml, schema });
    expect(errors.map(({ message }) => message)).toEqual([]);
    const broken = new TextDecoder()
      .decode(xml[0]?.contents)
      .replace('<qti-item-body>', '<qti-item-body>x');
    expect(
      (await validateXML({ xml: [{ fileName: 'x.xml', contents: broken }], schema })).valid,
    ).toBe(false);
  });
});
