import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { listMessages } from './list-messages.ts';
import type { BulkReport } from './use-bulk.ts';

/** What was done to the selected questions, and each that was left as it was with the reason. */
export function BulkReportView(props: {
  readonly report: BulkReport;
  readonly onClose: () => void;
}) {
  const text = useText(listMessages);
  const language = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const { report } = props;
  useEffect(() => frame.current?.focus(), []);
  const not = report.leftOut.length + report.refused.length;
  return (
    <section
      className="bulk-report"
      aria-label={text('reportTitle')}
      role="status"
      tabIndex={-1}
      ref={frame}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          {report.problem && (
            <Text size="sm" c="red.9">
              {inLanguage(report.problem, language)}
            </Text>
          )}
          <Text size="sm" fw={600}>
            {text('reportDone', { count: report.done })}
            {report.unchanged > 0 && ` ${text('reportUnchanged', { count: report.unchanged })}`}
          </Text>
        </div>
        <Button size="compact-xs" variant="default" onClick={props.onClose}>
          {text('closeReport')}
        </Button>
      </Group>
      {not > 0 && (
        <>
          <Text size="sm">{text('reportNot', { count: not })}</Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
          <ul tabIndex={0}>
            {report.leftOut.map(({ row, why }) => (
              <li key={row.itemId}>
                “{row.stem}”:{' '}
                {why === 'own' ? text('own') : text('wrongState', { state: text(row.state) })}
              </li>
            ))}
            {report.refused.map((finding) => (
              <li key={`${finding.field}`}>{inLanguage(finding, language)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
