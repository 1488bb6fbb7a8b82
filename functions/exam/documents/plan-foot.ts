import { vietnamTime } from '../../platform/vietnam-time.ts';

/** How a print names its version: the number that grows with every change of the plan, and the hour. */
export const versionText = ({
  version,
  printedAt,
}: {
  readonly version: number;
  readonly printedAt: number;
}): string => `Kế hoạch bản ${version} – in lúc ${vietnamTime(printedAt)}`;

/** The foot of a planning document: what it is, its version, and which page of how many. */
export function planFoot(
  title: string,
  plan: { readonly version: number; readonly printedAt: number },
  side = 40,
) {
  return (page: number, pages: number) => ({
    columns: [
      { width: '*', text: title, fontSize: 8, color: '#444444' },
      {
        width: 'auto',
        text: `${versionText(plan)}   |   Trang ${page}/${pages}`,
        fontSize: 8,
        color: '#444444',
        alignment: 'right' as const,
        noWrap: true,
      },
    ],
    columnGap: 12,
    margin: [side, 12, side, 0] as [number, number, number, number],
  });
}
