import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { entryMessages } from './entry-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Who, what and where, with the rules, to be confirmed before the paper opens. */
export function DetailsScreen() {
  const text = useText(entryMessages);
  const format = useFormat();
  const { sitting, model } = useSitting();
  const view = model.sitting;
  if (!view) return null;
  const { questionCount: count, minutes, passPercent: percent } = view;
  return (
    <>
      <ScreenHeading title={text('detailsTitle')} />
      <SummaryList
        rows={[
          [text('fullName'), view.fullName],
          [text('birthDate'), format.calendarDate(view.birthDate)],
          [text('number'), view.candidateNumber],
          [text('exam'), view.examName],
          [text('organisation'), view.organisationName],
          [text('part'), text('partValue', { part: view.partTitle, count, minutes })],
          [text('place'), text('placeValue', { room: view.roomName, seat: view.seat })],
          [text('startsAt'), format.dateTime(view.startsAt)],
        ]}
      />
      <p className="quiet">{text('wrongDetails')}</p>
      <h2>{text('rulesTitle')}</h2>
      <ul>
        <li>{text('ruleTime')}</li>
        <li>{text('ruleSave')}</li>
        <li>{text('rulePass', { percent: format.number(percent) })}</li>
        <li>{text('ruleConduct')}</li>
        <li>{text('ruleFailure')}</li>
      </ul>
      <div className="buttons">
        <button type="button" className="button" onClick={sitting.confirm}>
          {text('confirm')}
        </button>
        <button type="button" className="button button--plain" onClick={sitting.leave}>
          {text('notMe')}
        </button>
      </div>
    </>
  );
}
