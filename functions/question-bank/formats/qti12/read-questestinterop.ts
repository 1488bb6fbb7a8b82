import { htmlToRich } from '../../html/html-to-rich.ts';
import type { ReadItem } from '../../rules/read-bank.ts';
import { checkedDraft } from '../checked-draft.ts';
import { itemNotes } from '../item-notes.ts';
import type { PackageFiles } from '../qti/package/package-files.ts';
import type { PackageImages } from '../qti/package/package-images.ts';
import { elementsOf, findAll, textOf, type XmlNode } from '../xml/xml-node.ts';
import { type Item12, identOf } from './item-12.ts';
import { materialHtml } from './material-html.ts';
import { readItem12 } from './read-item-12.ts';
import { score12 } from './score-12.ts';
import { type Child12, sharedTexts, stimulus12 } from './stimulus-12.ts';

const isResponse = ({ name }: XmlNode) => /^response_(?!label)/.test(name);
const words = (node: XmlNode | undefined) => textOf(node).trim();

/** The fields of `qtimetadata` below a node, whatever wraps it. */
function metadataOf(node: XmlNode): Map<string, string> {
  const fields = elementsOf(node, 'itemmetadata', 'qtimetadata').flatMap((each) =>
    findAll(each, ({ name }) => name === 'qtimetadatafield'),
  );
  const part = (field: XmlNode, name: string) => words(elementsOf(field, name)[0]);
  return new Map(fields.map((field) => [part(field, 'fieldlabel'), part(field, 'fieldentry')]));
}

interface Placed extends Child12 {
  readonly topic?: string;
}

/** All items, with the titles of the sections around them or the bank's, and the texts they are about. */
function placed(node: XmlNode, topic?: string, about?: string): Placed[] {
  return elementsOf(node).flatMap((each) => {
    if (each.name === 'item') {
      const parent = metadataOf(each).get('parent_stimulus_item_ident') ?? about;
      return [{ item: each, parent, ...(topic ? { topic } : {}) }];
    }
    const titled =
      each.name === 'section' ? each.attributes.title?.trim() : metadataOf(each).get('bank_title');
    const named = titled ? titled.slice(0, 200) : topic;
    return /^(?:assessment|section|objectbank)$/.test(each.name)
      ? placed(each, named, each.attributes.parent_stimulus_item_ident ?? about)
      : [];
  });
}

/** The questions of a QTI 1.2 file (`questestinterop`), as Canvas and others export tests and banks. */
export function readQuestestinterop(
  root: XmlNode,
  path: string,
  files: PackageFiles,
  images: PackageImages,
): ReadItem[] {
  const base = /^(?:\$|%24)(?:IMS[-_]CC[-_]FILE_?BASE|1EdTech[-_]CC[-_]FILEBASE)(?:\$|%24)\/?/i;
  const all = placed(root);
  const texts = sharedTexts(all);
  const questions = all.filter(({ item }) => !texts.has(identOf(item)));
  return questions.map(({ item, topic, parent }, i) => {
    const notes = itemNotes();
    const metadata = metadataOf(item);
    const type = metadata.get('question_type') ?? '';
    const points = Number(metadata.get('points_possible') ?? Number.NaN);
    const asked: Item12 = {
      item,
      type,
      metadata,
      notes,
      responses: findAll(item, isResponse),
      score: (given: ReadonlyMap<string, readonly string[]>) => score12(item, given),
      text(materials, edit = (html) => html) {
        const html = edit(materials.map((each) => materialHtml(each, notes)).join(''));
        const {
          rich,
          text,
          notes: found,
        } = htmlToRich(html, {
          tex: true,
          image(src) {
            const bare = src.replace(base, '');
            const inFolders = bare === src ? [] : [`/web_resources/${bare}`, `/${bare}`];
            const shared = inFolders.find((each) => files.at(path, each).length > 0);
            return images.image(path, shared ?? bare, notes);
          },
        });
        notes.add(...found.filter(({ kind }) => kind !== 'refused' || !notes.isRefused()));
        return { text, ...(rich ? { rich } : {}) };
      },
    };
    const read = readItem12(asked, Number.isFinite(points) ? points : undefined);
    const stimulus = stimulus12(parent, texts, path, asked);
    const draft =
      read && !notes.isRefused()
        ? checkedDraft({ ...read, ...(stimulus ? { stimulus } : {}) }, notes)
        : undefined;
    const title = item.attributes.title?.trim() || draft?.stem || item.attributes.ident || path;
    return {
      file: path,
      number: i + 1,
      name: title.slice(0, 100),
      ...(draft ? { draft: { ...draft, ...(topic ? { topic } : {}) } } : {}),
      notes: notes.all(),
    };
  });
}
