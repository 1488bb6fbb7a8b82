import { useText } from '../../platform/i18n/use-text.ts';
import { checkMessages } from './check-messages.ts';
import { checkValues } from './check-values.ts';
import type { CheckName, CheckVerdict } from './judge-workstation.ts';
import type { WorkstationFacts } from './workstation-facts.ts';

const marks = {
  pending: ['…', 'markPending'],
  good: ['✓', 'markGood'],
  notice: ['!', 'markNotice'],
  bad: ['✗', 'markBad'],
} as const;

/** Line by line: what was checked, measured, and what to do about it. */
export function CheckLines(props: {
  readonly facts: WorkstationFacts;
  readonly verdicts: Record<CheckName, CheckVerdict>;
}) {
  const text = useText(checkMessages);
  const values = checkValues(props.facts, text);
  return (
    <table className="check-lines">
      <caption className="visually-hidden">{text('lines')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('item')}</th>
          <th scope="col">{text('measured')}</th>
          <th scope="col">{text('toDo')}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(props.verdicts) as CheckName[]).map((name) => {
          const verdict = props.verdicts[name];
          const [sign, says] = marks[verdict];
          const help = verdict === 'bad' || verdict === 'notice';
          const press = name === 'keys' && verdict === 'pending';
          return (
            <tr key={name} className={`check-line check-line--${verdict}`}>
              <th scope="row">
                <span className="check-mark" aria-hidden="true">
                  {sign}
                </span>{' '}
                {text(name)} <span className="visually-hidden">({text(says)})</span>
              </th>
              <td>{values[name]}</td>
              <td>
                {help || press
                  ? text(`${name}ToDo`)
                  : verdict === 'good' && <span className="quiet">{text('nothing')}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
