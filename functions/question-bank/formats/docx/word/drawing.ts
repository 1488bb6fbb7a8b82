import type { Inline } from '../../../../../shared/rich-text/rich-text.ts';
import { importNote } from '../../../rules/import-note.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import { elementsOf, findAll, textOf, type XmlNode } from '../../xml/xml-node.ts';

/** The image behind a relationship, by its hash, or why there is none. */
export type ImageOf = (
  relation: string | undefined,
) => { readonly media: string } | { readonly note: ImportNote };

/** What was drawn or embedded: an image, or what must be said about it. */
export interface Drawn {
  readonly images: readonly Inline[];
  readonly notes: readonly ImportNote[];
}

const shape = importNote.refused(
  'Có hình vẽ hoặc hộp văn bản của Word (shape, text box, biểu đồ, SmartArt). Hãy thay bằng hình ảnh hoặc chữ thường.',
  'It holds a shape, text box, chart or SmartArt of Word. Put an image or plain text in its place.',
);
const cropped = importNote.changed(
  'Hình được cắt trong Word nay hiện đủ cả phần bị cắt. Hãy xem lại hình.',
  'An image that was cropped in Word shows whole here. Look at it again.',
);

/** English metric units, as DrawingML counts, in CSS pixels. */
function pixels(emu: string | undefined): number | undefined {
  const size = Math.round(Number(emu) / 9525);
  return size >= 1 && size <= 2000 ? size : undefined;
}

const first = (node: XmlNode, name: string) => findAll(node, (each) => each.name === name)[0];

/** A `drawing`: images with their description and size; anything else drawn is refused. */
export function readDrawing(drawing: XmlNode, imageOf: ImageOf): Drawn {
  const blips = findAll(drawing, (each) => each.name === 'blip');
  const hasText = findAll(drawing, (each) => each.name === 'txbxContent').length > 0;
  if (blips.length === 0 || hasText) return { images: [], notes: [shape] };
  const notes: ImportNote[] = [];
  const extent = first(drawing, 'extent')?.attributes;
  const described = first(drawing, 'docPr')?.attributes.descr ?? '';
  const width = pixels(extent?.cx);
  const height = pixels(extent?.cy);
  const crop = first(drawing, 'srcRect')?.attributes ?? {};
  if (Object.values(crop).some((value) => Number(value) !== 0)) notes.push(cropped);
  const images = blips.flatMap((blip): Inline[] => {
    const found = imageOf(blip.attributes.embed ?? blip.attributes.link);
    if ('note' in found) {
      notes.push(found.note);
      return [];
    }
    const size =
      blips.length === 1 ? { ...(width ? { width } : {}), ...(height ? { height } : {}) } : {};
    return [{ type: 'image', media: found.media, alt: described.trim().slice(0, 500), ...size }];
  });
  return { images, notes };
}

/** A `pict` of older Word (VML): an image, or a shape, which is refused. */
export function readPict(pict: XmlNode, imageOf: ImageOf): Drawn {
  const data = findAll(pict, (each) => each.name === 'imagedata');
  if (data.length === 0 || findAll(pict, (each) => each.name === 'txbxContent').length > 0)
    return { images: [], notes: [shape] };
  const found = data.map((each) => imageOf(each.attributes.id));
  return {
    images: found.flatMap((each): Inline[] =>
      'media' in each ? [{ type: 'image', media: each.media, alt: '' }] : [],
    ),
    notes: found.flatMap((each) => ('note' in each ? [each.note] : [])),
  };
}

/** An embedded object: equations of MathType and old Word, sheets, drawings. None can be read. */
export function readObject(object: XmlNode): Drawn {
  const program = findAll(object, (each) => each.name === 'OLEObject')[0]?.attributes.ProgID ?? '';
  const note = /^Equation/i.test(program)
    ? importNote.refused(
        'Có công thức MathType hoặc Equation 3.0, không đọc được. Hãy gõ lại bằng công thức của Word (Alt + =).',
        'It holds an equation of MathType or Equation 3.0, which cannot be read. Type it as an equation of Word (Alt + =).',
      )
    : importNote.refused(
        `Có đối tượng nhúng (${program.slice(0, 40) || 'OLE'}), không đọc được. Hãy thay bằng hình hoặc chữ thường.`,
        `It holds an embedded object (${program.slice(0, 40) || 'OLE'}), which cannot be read. Put an image or plain text in its place.`,
      );
  return { images: [], notes: [note] };
}

/** What is said of two ways to draw the same thing: the first that gives an image, else the first. */
export function readAlternatives(
  content: XmlNode,
  read: (node: XmlNode) => Drawn,
): Drawn | undefined {
  const found = elementsOf(content, 'Choice', 'Fallback').flatMap((each) =>
    findAll(each, ({ name }) => name === 'drawing' || name === 'pict').map(read),
  );
  const [choice] = elementsOf(content, 'Choice');
  if (found.length === 0) return undefined;
  // A frame of text is no picture, even where an older Word is offered one.
  const isText = choice !== undefined && textOf(choice).trim() !== '';
  return (isText ? undefined : found.find((each) => each.images.length > 0)) ?? found[0];
}
