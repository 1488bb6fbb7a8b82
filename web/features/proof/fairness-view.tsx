import { cellName } from '../../../shared/paper/cell-of.ts';
import type { Fairness } from '../../../shared/proof/fairness.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { DrawnRange } from './drawn-range.tsx';
import { proofMessages } from './proof-messages.ts';

/** How equal the papers are: a few figures, and how often each cell's questions were drawn. */
export function FairnessView({ fairness }: { readonly fairness: Fairness }) {
  const text = useText(proofMessages);
  const format = useFormat();
  const range = ({ least, most }: { least: number; most: number }) =>
    least === most ? format.number(least) : text('range', { least, most });
  const most = Math.max(...fairness.cells.map(({ drawn }) => drawn.most), 1);
  return (
    <section aria-labelledby="fairness">
      <h2 id="fairness">{text('fairness')}</h2>
      <dl className="proof-facts">
        <dt>{text('fairPapers')}</dt>
        <dd>{format.number(fairness.papers)}</dd>
        <dt>{text('fairLength')}</dt>
        <dd>{range(fairness.questions)}</dd>
        <dt>{text('fairShared')}</dt>
        <dd>{format.number(Math.round(fairness.shared.mean * 10) / 10)}</dd>
        <dt>{text('fairNeighbours')}</dt>
        <dd>{format.number(fairness.shared.mostOfNeighbours)}</dd>
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className="proof-table" tabIndex={0} aria-label={text('drawn')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('cell')}</th>
              <th scope="col">{text('perPaper')}</th>
              <th scope="col">{text('supply')}</th>
              <th scope="col">{text('drawn')}</th>
            </tr>
          </thead>
          <tbody>
            {fairness.cells.map((cell) => (
              <tr key={cellName(cell)}>
                <th scope="row">
                  {cell.topic} <span className="soft">{text(cell.difficulty)}</span>{' '}
                  {cell.positionGroup}
                </th>
                <td>{range(cell.perPaper)}</td>
                <td>{format.number(cell.supply)}</td>
                <td>
                  <DrawnRange {...cell.drawn} scale={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
