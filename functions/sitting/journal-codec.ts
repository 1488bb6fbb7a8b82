import type { AnswerEvent, JournalBatch } from '../../shared/sitting/answer-event.ts';
import { kioskAct } from '../../shared/sitting/kiosk-act.ts';
import { longestInsertion, longestWriting } from '../../shared/sitting/writing-limits.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/**
 * The last two bits of an event's first number say what it is, the rest is the question: choose,
 * flag taken off, flag put on. Under `other` the rest is 0 or 1 for the focus (lost, came back), from
 * `firstAct` on what a kiosk forbids, else twice the question for an arrangement and one more for
 * writing.
 */
const choose = 0;
const flagOff = 1;
const flagOn = 2;
const other = 3;

const maxQuestion = 500;
const maxMask = 0xffff_ffff;
const mostPlaces = 32;
const firstAct = 2 * maxQuestion + 2;
/** Places in the journal: a new act is added at the end. */
const acts = kioskAct.options;

/** A browser may name any moment; beyond about two thousand years it is kept as that bound. */
export const momentBound = 2 ** 46;
const bounded = (moment: number) => Math.max(-momentBound, Math.min(momentBound, moment));

const maskOf = (options: readonly number[]) =>
  options.reduce((mask, option) => (mask | (1 << option)) >>> 0, 0);

function optionsOf(mask: number): number[] {
  const options: number[] = [];
  for (let option = 0; option < 32; option++) if ((mask >>> option) & 1) options.push(option);
  return options;
}

function tagOf(event: AnswerEvent): number {
  if (event.kind === 'choose') return event.question * 4 + choose;
  if (event.kind === 'flag') return event.question * 4 + (event.on ? flagOn : flagOff);
  if (event.kind === 'focus') return (event.on ? 4 : 0) + other;
  if (event.kind === 'kiosk') return (firstAct + acts.indexOf(event.act)) * 4 + other;
  return (event.question * 2 + (event.kind === 'write' ? 1 : 0)) * 4 + other;
}

function writeRest(writer: VarintWriter, event: AnswerEvent): void {
  if (event.kind === 'choose') writer.unsigned(maskOf(event.options));
  else if (event.kind === 'arrange') {
    writer.unsigned(event.places.length);
    for (const place of event.places) writer.unsigned(place + 1);
  } else if (event.kind === 'write') {
    writer.unsigned(event.keep);
    writer.unsigned(event.drop);
    writer.text(event.text);
  }
}

function readPlaces(reader: VarintReader): number[] | undefined {
  const count = reader.unsigned();
  if (count === undefined || count > mostPlaces) return undefined;
  const places: number[] = [];
  while (places.length < count) {
    const place = reader.unsigned();
    if (place === undefined || place > mostPlaces) return undefined;
    places.push(place - 1);
  }
  return places;
}

function readOther(reader: VarintReader, rest: number, at: number): AnswerEvent | undefined {
  if (rest <= 1) return { kind: 'focus', at, on: rest === 1 };
  const act = acts[rest - firstAct];
  if (act) return { kind: 'kiosk', at, act };
  const question = Math.floor(rest / 2);
  if (question > maxQuestion) return undefined;
  if (rest % 2 === 0) {
    const places = readPlaces(reader);
    return places && { kind: 'arrange', question, at, places };
  }
  const keep = reader.unsigned();
  const drop = reader.unsigned();
  const text = reader.text(longestInsertion);
  if (keep === undefined || drop === undefined || text === undefined) return undefined;
  if (keep > longestWriting || drop > longestWriting) return undefined;
  return { kind: 'write', question, at, keep, drop, text };
}

/**
 * A batch as few bytes: its first sequence number, its arrival, then for each event what it is,
 * the time since the event before, and for a choice the options as a bit mask, for an arrangement
 * its places, for writing the change. About six bytes an event and six a batch. Options come back sorted and once each, which is all the fold asks.
 */
export function encodeBatch(batch: JournalBatch): Uint8Array {
  const writer = new VarintWriter();
  writer.unsigned(batch.firstSequence);
  writer.signed(bounded(batch.receivedAt));
  let before = 0;
  for (const event of batch.events) {
    const at = bounded(event.at);
    writer.unsigned(tagOf(event));
    writer.signed(at - before);
    writeRest(writer, event);
    before = at;
  }
  return writer.bytes();
}

function readEvent(reader: VarintReader, before: number): AnswerEvent | undefined {
  const tag = reader.unsigned();
  const since = reader.signed();
  if (tag === undefined || since === undefined) return undefined;
  const at = before + since;
  const code = tag % 4;
  const question = Math.floor(tag / 4);
  if (!Number.isSafeInteger(at)) return undefined;
  if (code === other) return readOther(reader, question, at);
  if (question < 1 || question > maxQuestion) return undefined;
  if (code !== choose) return { kind: 'flag', question, at, on: code === flagOn };
  const mask = reader.unsigned();
  if (mask === undefined || mask > maxMask) return undefined;
  return { kind: 'choose', question, at, options: optionsOf(mask) };
}

/** Undoes encodeBatch; undefined where the bytes are not a batch. */
export function decodeBatch(bytes: Uint8Array): JournalBatch | undefined {
  const reader = new VarintReader(bytes);
  const firstSequence = reader.unsigned();
  const receivedAt = reader.signed();
  if (firstSequence === undefined || receivedAt === undefined) return undefined;
  const events: AnswerEvent[] = [];
  while (!reader.done) {
    const event = readEvent(reader, events.at(-1)?.at ?? 0);
    if (!event) return undefined;
    events.push(event);
  }
  return { firstSequence, receivedAt, events };
}
