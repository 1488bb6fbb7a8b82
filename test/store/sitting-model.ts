import { sameEvent } from '../../functions/sitting/rules/same-event.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { arrivalGraceMs } from '../contract/candidate-world.ts';

type State = 'assigned' | 'waiting' | 'running' | 'submitted' | 'timedOut' | 'absent';

/** What a sitting should do, said as plainly as possible: one candidate, no store, no concurrency. */
export class SittingModel {
  state: State = 'assigned';
  epoch = 0;
  device: string | undefined;
  released = false;
  held: AnswerEvent[] = [];
  readonly startsAt: number;
  readonly deadlineAt: number;

  constructor(startsAt: number, deadlineAt: number) {
    this.startsAt = startsAt;
    this.deadlineAt = deadlineAt;
  }

  at(now: number): State {
    const open = this.state === 'waiting' || this.state === 'running';
    return open && now > this.deadlineAt + arrivalGraceMs ? 'timedOut' : this.state;
  }

  signIn(device: string, now: number): string {
    if (this.state === 'absent') return 'too-late-to-start';
    if (this.state === 'assigned') {
      if (now > this.startsAt + 10 * 60_000) return 'too-late-to-start';
      this.state = 'waiting';
    } else {
      if (['submitted', 'timedOut'].includes(this.at(now))) return 'ok';
      if (!this.released) return this.device === device ? 'ok' : 'sitting-held-elsewhere';
    }
    this.epoch += 1;
    this.device = device;
    this.released = false;
    return 'ok';
  }

  start(epoch: number, now: number): string {
    if (now < this.startsAt) return 'not-started';
    if (epoch !== this.epoch) return 'sitting-held-elsewhere';
    const state = this.at(now);
    if (state === 'submitted') return 'already-submitted';
    if (state === 'timedOut') return 'deadline-passed';
    if (state === 'waiting' && now > this.deadlineAt) return 'deadline-passed';
    this.state = 'running';
    return 'ok';
  }

  save(epoch: number, first: number, events: readonly AnswerEvent[], now: number): string {
    const overlap = this.held.slice(first - 1, first - 1 + events.length);
    const same = overlap.every((each, i) => sameEvent(each, events[i]!));
    if (epoch === this.epoch && same && overlap.length === events.length) return 'ok';
    if (epoch !== this.epoch) return 'sitting-held-elsewhere';
    const state = this.at(now);
    if (state === 'submitted') return 'already-submitted';
    if (state === 'timedOut') return 'deadline-passed';
    if (state !== 'running') return 'not-started';
    if (!same) return 'conflict';
    if (first > this.held.length + 1) return 'sequence-gap';
    this.held.push(...events.slice(overlap.length));
    return 'ok';
  }

  submit(epoch: number, last: number, now: number): string {
    if (epoch !== this.epoch) return 'sitting-held-elsewhere';
    const state = this.at(now);
    if (state === 'waiting') return 'not-started';
    if (state === 'running') {
      if (last > this.held.length) return 'sequence-gap';
      this.state = 'submitted';
    } else this.state = state;
    return 'ok';
  }

  release(): string {
    if (this.state !== 'waiting' && this.state !== 'running') return 'wrong-phase';
    this.released = true;
    return 'ok';
  }

  close(now: number): void {
    if (now <= this.deadlineAt + arrivalGraceMs) return;
    this.state = this.state === 'assigned' ? 'absent' : this.at(now);
  }
}
