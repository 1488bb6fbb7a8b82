import { useState } from 'react';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { deviceName } from '../sitting/device-session.ts';
import { CheckLines } from './check-lines.tsx';
import { checkMessages } from './check-messages.ts';
import { goNoGo, judgeWorkstation } from './judge-workstation.ts';
import { RehearsalQuestions } from './rehearsal-questions.tsx';
import { useWorkstationFacts } from './use-workstation-facts.ts';

const looks = {
  go: 'panel panel--good',
  noGo: 'panel panel--bad',
  pending: 'panel panel--warn',
} as const;

/** Before the exam: is this workstation fit for a sitting? One big word, and why. */
export function WorkstationCheck() {
  const text = useText(checkMessages);
  const format = useFormat();
  const { facts, paper } = useWorkstationFacts();
  const [device] = useState(() => deviceName().slice(0, 6).toUpperCase());
  const [openedAt] = useState(Date.now);
  const verdicts = judgeWorkstation(facts);
  const outcome = goNoGo(verdicts);
  const time = format.dateTime(openedAt + (facts.clockOffset ?? 0));
  return (
    <PageFrame owner={text('owner')} wide>
      <ScreenHeading title={text('title')} />
      <div className={`${looks[outcome]} check-outcome`} role="status">
        <strong>{text(outcome)}</strong>
        <span>{text(`${outcome}Text`)}</span>
      </div>
      <CheckLines facts={facts} verdicts={verdicts} />
      <p className="quiet">{text('checkedAt', { time, device })}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => location.reload()}>
          {text('again')}
        </button>
        <button type="button" className="button button--plain" onClick={() => window.print()}>
          {text('print')}
        </button>
        <a className="button button--plain" href="/thi">
          {text('toSignIn')}
        </a>
      </div>
      {paper && <RehearsalQuestions paper={paper} />}
    </PageFrame>
  );
}
