import type { RoomHandOverView } from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import classes from './hand-over.module.css';
import { handOverMessages } from './hand-over-messages.ts';

/** The server's figures of a room that has ended, each with its name. */
export function EndedFigures({ view }: { readonly view: RoomHandOverView }) {
  const text = useText(handOverMessages);
  const { figures, lateAnswers, incidents } = view;
  const counted = ['all', 'present', 'absent', 'submitted', 'timedOut', 'suspended'] as const;
  return (
    <dl className={classes.figures} aria-label={text('bySystem')}>
      {counted.map((name) => (
        <div key={name}>
          <dt>{text(name)}</dt>
          <dd>{figures[name]}</dd>
        </div>
      ))}
      <div data-warn={lateAnswers > 0}>
        <dt>{text('lateAnswers')}</dt>
        <dd>{lateAnswers}</dd>
      </div>
      <div>
        <dt>{text('incidents')}</dt>
        <dd>{incidents}</dd>
      </div>
    </dl>
  );
}
