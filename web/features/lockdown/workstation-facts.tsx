import { Table } from '@mantine/core';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { kioskAct } from '../../../shared/sitting/kiosk-act.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { type Fact, FactRows } from '../../ui/staff/fact-rows.tsx';
import { roomLockdownMessages } from './room-messages.ts';

/** What is known of a candidate's workstation, and what was tried at it. */
export function WorkstationFacts({ sitting }: { readonly sitting: WatchedSitting }) {
  const text = useText(roomLockdownMessages);
  const format = useFormat();
  const { seb, network, checkedAt, version, address, refused } = sitting.workstation ?? {};
  const rows: Fact[] = [];
  if (seb) rows.push([text('seb'), text(seb)]);
  if (network) rows.push([text('network'), text(network === 'fits' ? 'networkFits' : network)]);
  if (checkedAt !== undefined) rows.push([text('checkedAt'), format.timeWithSeconds(checkedAt)]);
  if (version) rows.push([text('version'), version]);
  if (address) rows.push([text('address'), address]);
  if (refused) {
    const seen = refused.seen ? ` (${refused.seen})` : '';
    rows.push([text('refusedTimes'), String(refused.count)]);
    rows.push([
      text('lastRefusal'),
      `${format.timeWithSeconds(refused.at)}, ${text(refused.code)}${seen}`,
    ]);
  }
  const tried = kioskAct.options.flatMap((act) => {
    const count = sitting.kiosk[act] ?? 0;
    return count > 0 ? [text(act, { count })] : [];
  });
  if (rows.length === 0 && tried.length === 0) return null;
  return (
    <FactRows facts={rows}>
      {tried.map((line) => (
        <Table.Tr key={line}>
          <Table.Td colSpan={2}>{line}</Table.Td>
        </Table.Tr>
      ))}
    </FactRows>
  );
}
