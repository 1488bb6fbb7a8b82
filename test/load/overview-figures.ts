import { gzipSync } from 'node:zlib';
import { overviewStore } from '../../functions/proctoring/overview-store.ts';
import { freshMs, sessionFigures } from '../../functions/proctoring/session-figures.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { candidateWorld, choose } from '../contract/candidate-world.ts';
import { meter } from './meter.ts';

export interface OverviewFigures {
  /** Taking the figures of 2,000 candidates anew: once in so many milliseconds at most. */
  readonly fresh: { readonly read: number; readonly write: number; readonly cpuMs: number };
  /** Everybody else who looks meanwhile. */
  readonly look: { readonly read: number; readonly write: number; readonly cpuMs: number };
  readonly everyMs: number;
  /** The whole answer, as JSON and gzipped. */
  readonly bytes: number;
  readonly gzipped: number;
}

const rooms = 40;
const seats = 50;
const answered = 30;

/** What the overview of 40 rooms with 2,000 candidates costs, by the engine's own word. */
export async function overviewFigures(): Promise<OverviewFigures> {
  const engine = await embeddedTable();
  const world = await candidateWorld(engine.table, { candidates: rooms * seats, questions: 6 });
  const ids = world.tickets.map((ticket) => ticket.sittingId);
  const sheet = {
    ...world.sheet,
    questionCount: 60,
    rooms: Array.from({ length: rooms }, (_, i) => ({
      roomId: `room-${i}`,
      name: `Phòng ${i + 1}`,
      seats,
      sittingIds: ids.slice(i * seats, (i + 1) * seats),
    })),
  };
  for (let i = 0; i < ids.length; i++) {
    const token = await world.begin(i, `pc-${i}`);
    const events = Array.from({ length: answered }, (_, n) => choose((n % 6) + 1, n % 4));
    await world.save(token, 1, ...events);
  }
  const units = meter(engine.client);
  const { sittings, exams, clock } = world;
  const deps = { sittings, exams, clock, overviews: overviewStore(engine.table) };
  async function cost() {
    const before = { ...units };
    const cpu = process.cpuUsage();
    const figures = await sessionFigures(deps, sheet);
    const { user, system } = process.cpuUsage(cpu);
    return {
      figures,
      read: units.read - before.read,
      write: units.write - before.write,
      cpuMs: Math.round((user + system) / 1000),
    };
  }
  await cost();
  clock.advance(freshMs);
  const { figures, ...fresh } = await cost();
  const { figures: _, ...look } = await cost();
  await engine.stop();
  const body = JSON.stringify(figures);
  return { fresh, look, everyMs: freshMs, bytes: body.length, gzipped: gzipSync(body).length };
}
