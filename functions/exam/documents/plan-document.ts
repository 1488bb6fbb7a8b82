import type { Room } from '../../../shared/exam/room.ts';

/** A taken seat as documents show it. No citizen id and no code is here to be printed. */
export interface SeatRow {
  readonly seat: number;
  readonly candidateId: string;
  readonly candidateNumber: string;
  readonly fullName: string;
  /** "2001-12-31". */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly positionCode: string;
  readonly positionTitle: string;
  readonly agency: string;
}

/** A room of a session with those who sit in it, by seat. */
export interface RoomPlan {
  readonly room: Room;
  readonly rows: readonly SeatRow[];
}

export interface SessionPlan {
  readonly sessionId: string;
  readonly name: string;
  readonly partId: string;
  readonly partTitle: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly rooms: readonly RoomPlan[];
}

/** What every document of a plan is made from. */
export interface PlanDocument {
  readonly organisationName: string;
  readonly examName: string;
  /** Number of the last event that changed the plan: an older print bears a lower one. */
  readonly version: number;
  readonly printedAt: number;
  readonly sessions: readonly SessionPlan[];
}
