import { Icon, type IconName } from './icon.tsx';

export type Tone = 'quiet' | 'info' | 'good' | 'warn' | 'bad';
const drawings: Partial<Record<Tone, IconName>> = { good: 'check', warn: 'alert', bad: 'alert' };

/** A state in a word; its drawing says it too, so that colour is never alone. */
export function StatePill({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const drawing = drawings[tone];
  return (
    <span className="pill" data-tone={tone}>
      {drawing && <Icon name={drawing} size={13} />}
      {children}
    </span>
  );
}
