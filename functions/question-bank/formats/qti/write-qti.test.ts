import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Item, item as itemSchema } from '../../../../shared/question-bank/item.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { type AnyText, anyItem } from '../../../../test/builders/any-item.ts';
import { anyRichText } from '../../../../test/builders/any-rich-text.ts';
import { mathml3Grammar } from '../../../../test/builders/mathml3-grammar.ts';
import { qti3Grammar, xmlNamespaceGrammar } from '../../../../test/builders/qti3-grammar.ts';
import {
  lomGrammar,
  qti3ManifestGrammar,
} from '../../../../test/builders/qti3-manifest-grammar.ts';
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

/** What another XML reader has against the files of a package, by the published schemas. */
async function problemsOf(files: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  const xml = (path: RegExp) =>
    Object.entries(files)
      .filter(([name]) => path.test(name))
      .map(([name, contents]) => ({ fileName: name.replace('/', '-'), contents }));
  const items = await validateXML({
    xml: xml(/^(?:items|stimuli)\//),
    schema: [{ fileName: 'qti3.xsd', contents: qti3Grammar }],
    preload: [
      { fileName: 'mathml3.xsd', contents: mathml3Grammar },
      { fileName: 'xml.xsd', contents: xmlNamespaceGrammar },
    ],
  });
  const manifest = await validateXML({
    xml: xml(/^imsmanifest\.xml$/),
    schema: [{ fileName: 'manifest.xsd', contents: qti3ManifestGrammar }],
    preload: [{ fileName: 'lom.xsd', contents: lomGrammar }],
  });
  return [...items.errors, ...manifest.errors].map(({ message }) => message);
}

const formulas = [
  [
    '\\frac{a}{b}',
    '\\sum_{i=1}^n x_i^2',
    '\\sqrt[3]{x}',
    '\\vec{a}',
    '\\overline{AB}',
    '\\binom{n}{k}',
  ],
  [
    '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}',
    '\\lim_{x\\to0} f',
    '\\text{nếu }x\\ge 0',
    '\\mathbb{R}',
  ],
  [
    '\\begin{cases}1&x\\\\2&y\\end{cases}',
    '{}^{14}_{6}C',
    'a\\,b\\quad c',
    '\\underbrace{a+b}_{c}',
    "x'",
  ],
  [
    '\\xrightarrow{a}',
    '\\phantom{x}',
    '\\displaystyle\\frac12',
    '\\left(\\int_0^1 f\\right)',
    '\\widehat{ABC}',
  ],
].flat();

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

  test('is valid against the published schemas of QTI 3.0, as another XML reader sees it', async () => {
    const items = fc.sample(anyItem(stored), { numRuns: 60, seed: 7 });
    const problems = await problemsOf(unzipSync(writeQti(items, media).bytes));
    expect(problems).toEqual([]);
  });

  test('breaks those schemas where something stands in the wrong place', async () => {
    const files = unzipSync(writeQti([sampleItem.choice(1, 4, [2])], media).bytes);
    const broken = (path: RegExp, from: string, to: string) =>
      Object.fromEntries(
        Object.entries(files).map(([name, bytes]) => [
          name,
          path.test(name) ? strToU8(strFromU8(bytes).replace(from, to)) : bytes,
        ]),
      );
    for (const files of [
      broken(/^items/, '<qti-item-body>', '<qti-item-body>x'),
      broken(/^items/, 'max-choices="1"', 'max-choices="một"'),
      broken(/^imsmanifest/, 'imsqti_item_xmlv3p0', 'imsqti_item_xmlv2p2'),
      broken(/^imsmanifest/, '<organizations/>', ''),
    ])
      expect(await problemsOf(files)).not.toEqual([]);
  });

  test('writes formulas as the schema of MathML has them, whatever they were', async () => {
    const item = (stemRich: RichText): Item => ({ ...sampleItem.choice(1, 2, [0]), stemRich });
    const wild = fc.sample(anyRichText, { numRuns: 200, seed: 3 }).map(item);
    const tex = formulas.flatMap((each) =>
      [false, true].map((display) => {
        const formula = mathOfTex(each, display);
        if (!formula) throw new Error(`no formula: ${each}`);
        return item([{ type: 'paragraph', content: [formula] }]);
      }),
    );
    const items = [...wild, ...tex].map((each, i) => ({ ...each, itemId: `item-${i}` }));
    const images = new Map(['a', 'b'].map((each) => [each.repeat(64), [...media.values()][0]!]));
    const files = unzipSync(writeQti(items, images).bytes);
    expect(await problemsOf(files)).toEqual([]);
    const drawn = strFromU8(files['items/00201-item-200.xml'] ?? new Uint8Array());
    expect(drawn).toContain('<mfrac>');
  });

  test('names what readers of QTI 3 ask for', () => {
    const items = [sampleItem.choice(1, 4, [2]), sampleItem.text(2, 'a'), sampleItem.essay(3)];
    const stimulus = { stimulusId: 'doan-1', text: 'Đoạn' };
    const files = unzipSync(
      writeQti([...items, { ...sampleItem.numeric(4, 5, 0), stimulus, language: 'en' }], media)
        .bytes,
    );
    const file = (path: RegExp) =>
      strFromU8(Object.entries(files).find(([name]) => path.test(name))?.[1] ?? new Uint8Array());
    const manifest = file(/^imsmanifest/);
    expect(manifest).toContain('xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"');
    expect(manifest).toContain('<schema>QTI Package</schema><schemaversion>3.0.0</schemaversion>');
    expect(manifest).toMatch(/type="imsqti_stimulus_xmlv3p0" href="stimuli\/doan-1.xml"/);
    const templates = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/';
    expect(file(/item-1/)).toContain(`template="${templates}match_correct.xml"`);
    expect(file(/item-2/)).toContain(`template="${templates}map_response.xml"`);
    for (const each of [/item-1/, /item-2/, /item-3/, /item-4/].map(file)) {
      expect(each).toContain('xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"');
      expect(each).toMatch(/response-declaration identifier="RESPONSE"/);
      expect(each).toMatch(/response-identifier="RESPONSE"/);
      expect(each).toMatch(/outcome-declaration identifier="SCORE"/);
    }
    expect(file(/item-1/)).toMatch(
      /identifier="MAXSCORE"[^>]*><qti-default-value><qti-value>1<\/qti-value>/,
    );
    expect(file(/item-3/)).not.toContain('MAXSCORE');
    expect(file(/item-4/)).toContain('xml:lang="en"');
  });
});
