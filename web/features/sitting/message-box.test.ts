import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../functions/sitting/rules/messages-for.ts';
import { readChange } from '../../../functions/sitting/rules/read-change.ts';
import type { RoomMessage } from '../../../shared/sitting/room-message.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import {
  isUntold,
  type KeptMessages,
  markRead,
  noMessages,
  takeBox,
  unreadOf,
} from './message-box.ts';

const place = { sittingId: 's', roomId: 'r' };
const step = fc.constantFrom(
  ...([
    'send',
    'sendElsewhere',
    'withdraw',
    'fetch',
    'fetch',
    'read',
    'read',
    'reload',
    'move',
  ] as const),
);

describe('messages of a candidate', () => {
  it('each is new once: none is lost over reload, move and lost answers, none comes back as new', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, fc.boolean()), { maxLength: 60, size: 'max' }),
        (steps) => {
          let number = 0;
          let messages: RoomMessage[] = [];
          let server: Pick<Sitting, 'delivered' | 'seen'> = {};
          let page: KeptMessages = noMessages;
          const disk = () => page;
          const readOnce = new Set<number>();
          const latest = () =>
            messages
              .filter(({ scope }) => scope.kind !== 'room' || scope.roomId === 'r')
              .reduce((last, m) => Math.max(last, m.number, m.withdrawn?.number ?? 0), 0);

          const fetchNow = (answerArrives: boolean) => {
            const delivered = latest();
            const seen = page.seen.filter((each) => each <= delivered);
            const change = readChange({ epoch: 1, ...server }, { latest: delivered, seen });
            server = { ...server, ...change?.set };
            if (!answerArrives) return;
            const list = messagesFor(messages, place, server.seen ?? []);
            page = takeBox(page, {
              now: 0,
              messages: list,
              latest: delivered,
              seen: server.seen ?? [],
            });
          };
          for (const [kind, arrives] of steps) {
            if (kind === 'send' || kind === 'sendElsewhere') {
              number += 1;
              const roomId = kind === 'send' ? 'r' : 'other';
              const scope = { kind: 'room' as const, roomId };
              const made = { number, at: number, by: 'x' };
              messages = [
                ...messages,
                { messageId: `m-${number}`, text: `${number}`, scope, ...made },
              ];
            } else if (kind === 'withdraw') {
              number += 1;
              const withdrawn = { number, at: number, by: 'x', reason: 'nhầm' };
              messages = messages.map((each, i) =>
                i === messages.length - 1 && !each.withdrawn ? { ...each, withdrawn } : each,
              );
            } else if (kind === 'fetch') fetchNow(arrives);
            else if (kind === 'read') {
              for (const each of unreadOf(page)) {
                expect(readOnce.has(each.number)).toBe(false);
                readOnce.add(each.number);
              }
              page = markRead(page);
            } else if (kind === 'reload') page = disk();
            else {
              // The technician waits until the page has told; what it had not told is read again there.
              fetchNow(true);
              page = noMessages;
            }
          }
          fetchNow(true);
          fetchNow(true);
          const held = messages.filter(
            ({ scope }) => scope.kind === 'room' && scope.roomId === 'r',
          );
          // Everything that was sent and stands is here; what was withdrawn only if it was read.
          expect(page.list.map((each) => each.number)).toEqual(
            held.filter((m) => !m.withdrawn || readOnce.has(m.number)).map((m) => m.number),
          );
          // What was read is not new; what is new was not read.
          expect(unreadOf(page).some((each) => readOnce.has(each.number))).toBe(false);
          expect(page.told).toEqual(server.seen ?? []);
          expect(isUntold(page)).toBe(false);
        },
      ),
    );
  });
});
