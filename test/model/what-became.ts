import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import type { ExamHall } from './exam-hall.ts';
import type { Workstation } from './workstation.ts';

const asText = (event: AnswerEvent) =>
  JSON.stringify(event.kind === 'choose' ? { ...event, options: event.options.toSorted() } : event);

/** The events the server holds, as text to be compared. */
export async function storedEvents(hall: ExamHall): Promise<string[]> {
  const { journal } = await hall.sitting();
  return journal.flatMap((batch) => batch.events).map(asText);
}

/** What is to count by the model, as text to be compared. */
export const countedEvents = (hall: ExamHall): string[] =>
  hall.expected.counted().map(({ event }) => asText(event));

/** What a page still holds, and says that it could not send. */
function toldAtSeat(seat: Workstation): string[] {
  const { leftover, journal } = seat.page().model.get();
  if (leftover?.delivered !== false && journal.pending === 0) return [];
  const kept = seat.kept();
  const aside = kept?.head.setAside.flatMap(({ entries }) => entries) ?? [];
  return [...aside, ...(kept?.entries ?? [])].map(({ event }) => asText(event));
}

/** What was made and neither counts nor is evidence nor is told to the candidate as not sent. */
export async function vanished(hall: ExamHall): Promise<string[]> {
  const { sittings, startsAt } = hall.world;
  const evidence = await sittings.evidence(hall.world.sittingId(), startsAt);
  const known = new Set([
    ...(await storedEvents(hall)),
    ...evidence.flatMap(({ batch }) => batch.events).map(asText),
    ...hall.seats.flatMap(toldAtSeat),
  ]);
  return hall.expected
    .all()
    .map(({ event }) => asText(event))
    .filter((event) => !known.has(event));
}
