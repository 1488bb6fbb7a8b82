import type { SeatIconName } from './seat-look.ts';

const paths: Record<SeatIconName, string> = {
  dash: 'M3 8h10',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.2l2.2 1.6',
  pen: 'M3 13l.8-3.2L10.6 3l2.4 2.4-6.8 6.8zM9.2 4.4l2.4 2.4',
  pause: 'M5.5 3v10M10.5 3v10',
  check: 'M2.5 8.5l3.6 3.6L13.5 4.5',
  bell: 'M3.5 11.5h9l-1.2-2V7a3.3 3.3 0 0 0-6.6 0v2.5zM7 13.8h2',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  stop: 'M5.3 2.5h5.4l2.8 2.8v5.4l-2.8 2.8H5.3l-2.8-2.8V5.3zM5 8h6',
};

/** The small drawing of a state; its word always stands beside it. */
export function SeatIcon({ name }: { readonly name: SeatIconName }) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path
        d={paths[name]}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
