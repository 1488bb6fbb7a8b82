import type { DraftBody } from '../../../../../shared/question-bank/item-draft.ts';
import type { XmlNode } from '../../xml/xml-node.ts';
import type { ItemReader } from '../item-reader.ts';
import type { ResponseDeclaration } from '../scoring/response-declaration.ts';
import type { ScoreRule } from '../scoring/score-rule.ts';

/** An item with its one interaction, ready to be understood. */
export interface Asked {
  readonly interaction: XmlNode;
  readonly declared: ResponseDeclaration;
  readonly rule: ScoreRule;
  readonly reader: ItemReader;
}

/** What an interaction asks, with the points for a full answer (none where people mark it). */
export interface Answered {
  readonly body: DraftBody;
  readonly full?: number;
}
