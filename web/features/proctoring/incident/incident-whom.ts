import type { AffectedGroup, IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import type { Text } from '../../../platform/i18n/use-text.ts';
import { clockText } from '../clock-text.ts';
import type { incidentMessages } from './incident-messages.ts';

type Words = Text<typeof incidentMessages>;

/** Whom an incident concerns: its candidates, the room or the session. */
export function whomOf(incident: IncidentView, text: Words): string[] {
  if (incident.scope !== 'candidates') return [text(`scope_${incident.scope}`)];
  return incident.candidates.map(
    ({ candidateNumber, fullName, seat }) =>
      `${candidateNumber} · ${fullName} · ${text('seatOf', { seat })}`,
  );
}

/** What a technical incident gave to how many, room by room. */
export function gaveOf({ roomName, given, candidateNumbers }: AffectedGroup, text: Words): string {
  const values = { room: roomName, count: candidateNumbers.length, time: clockText(given) };
  return text(given > 0 ? 'gave' : 'gaveNothing', values);
}

/** Who signed the minutes of a violation, in a sentence. */
export function signatureOf(
  { signature, witnesses }: NonNullable<IncidentView['violation']>,
  text: Words,
): string {
  const said = text(`signature_${signature}`);
  if (witnesses.length === 0) return said;
  const names = witnesses
    .map(({ fullName: name, signed }) => (signed ? name : text('notSigned', { name })))
    .join(', ');
  return `${said}; ${text('witnessed', { names })}`;
}
