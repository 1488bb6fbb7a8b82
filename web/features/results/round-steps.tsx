import { VisuallyHidden } from '@mantine/core';
import type { RoundResultState } from '../../../shared/exam/exam.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useAccess } from '../../ui/live/use-access.ts';
import { messages } from './messages.ts';
import classes from './results.module.css';
import { type RoundStage, roundStage, roundStages } from './round-stage.ts';

/** The way from draft to publication, with who did each step and when. */
export function RoundSteps({ state }: { readonly state: RoundResultState | undefined }) {
  const text = useText(messages);
  const format = useFormat();
  const { me } = useAccess();
  const person = (subject = '') => (subject === me?.subject ? me.fullName : subject);
  const at = roundStages.indexOf(roundStage(state));
  const facts: Record<RoundStage, readonly (string | undefined)[]> = {
    draft: [text(state ? 'draftDone' : 'draftOpen')],
    prepared: state
      ? [
          `${person(state.preparedBy)} · ${text('version', { version: state.version })}`,
          format.dateTime(state.preparedAt),
        ]
      : [],
    approved:
      state?.approvedAt === undefined
        ? []
        : [person(state.approvedBy), format.dateTime(state.approvedAt)],
    published: state?.publishedAt === undefined ? [] : [format.dateTime(state.publishedAt)],
  };
  return (
    <ol className={classes.steps}>
      {roundStages.map((stage, index) => (
        <li
          key={stage}
          data-reached={index <= at || undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={classes.dot} aria-hidden="true">
            {index < at || (stage === 'published' && index === at) ? '✓' : index + 1}
          </span>
          <div>
            <strong>{text(stage)}</strong>
            {index === at && <VisuallyHidden> ({text('current')})</VisuallyHidden>}
            {facts[stage].map((fact) => fact && <small key={fact}>{fact}</small>)}
          </div>
        </li>
      ))}
    </ol>
  );
}
