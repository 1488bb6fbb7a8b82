import type { Text } from '../../platform/i18n/use-text.ts';
import type { checkMessages } from './check-messages.ts';
import { type CheckName, medianOf } from './judge-workstation.ts';
import type { WorkstationFacts } from './workstation-facts.ts';

const size = (bytes: number) =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`;

/** What was measured, line by line, in words; empty where nothing was yet. */
export function checkValues(
  facts: WorkstationFacts,
  text: Text<typeof checkMessages>,
): Record<CheckName, string> {
  const { browser, missing, storage, screen, network, clockOffset, paper, keysLeft } = facts;
  const { trips = [] } = network ?? {};
  return {
    browser: !browser
      ? ''
      : browser === 'unknown'
        ? text('browserUnknown')
        : `${browser.name} ${browser.version}`,
    features: !missing
      ? ''
      : missing.length === 0
        ? text('featuresValue')
        : text('featuresMissing', { names: missing.join(', ') }),
    storage: !storage
      ? ''
      : storage.works
        ? text('storageValue', { free: storage.freeBytes ? size(storage.freeBytes) : '?' })
        : text('storageBroken'),
    screen: screen ? `${screen.width} × ${screen.height}` : '',
    network: network
      ? text('networkValue', {
          count: trips.length,
          median: trips.length > 0 ? Math.round(medianOf(trips)) : '–',
          worst: trips.length > 0 ? Math.round(Math.max(...trips)) : '–',
        })
      : '',
    clock:
      clockOffset !== undefined
        ? text('clockValue', { seconds: Math.round(Math.abs(clockOffset) / 100) / 10 })
        : network
          ? text('clockUnknown')
          : '',
    paper: paper ? text(paper === 'opened' ? 'paperOpened' : 'paperFailed') : '',
    keys: !keysLeft
      ? ''
      : keysLeft.length === 0
        ? text('keysDone')
        : text('keysLeft', { keys: keysLeft.join(' ') }),
  };
}
