/** Line drawings on a 24 × 24 grid. */
const drawings = {
  exams: 'M7 3h10l3 3v15H4V3zM8 11h8M8 15h8M8 7h4',
  bank: 'M4 5h16v4H4zM5 9v10h14V9M10 13h4',
  room: 'M3 5h18v11H3zM8 20h8M12 16v4',
  tree: 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3 20c0-3.300 2.700-6 6-6s6 2.700 6 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2 .8 3 3 3 5.500',
  grid: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16M15 4v16',
  seal: 'M12 3l7 3v6c0 4.500-3 7.500-7 9-4-1.500-7-4.500-7-9V6zM9 12l2 2 4-4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  rules: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h3',
  badge: 'M12 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM9 13l-1 8 4-2 4 2-1-8',
  plus: 'M12 5v14M5 12h14',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  upload: 'M12 20V9M7 13l5-5 5 5M4 4h16',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
  check: 'M5 12.500l4.500 4.500L19 7',
  alert: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.5',
  up: 'M12 19V6M6 11l6-6 6 6',
  down: 'M12 5v13M6 13l6 6 6-6',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  exit: 'M14 4H5v16h9M10 12h10M16 8l4 4-4 4',
  language: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  key: 'M8 15a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 11h9v4M17 11v3',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  chart: 'M4 20h16M7 20v-7M12 20V6M17 20v-10',
  log: 'M5 4h14v16H5zM9 9h6M9 13h6M9 17h3M5 9h1M5 13h1',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  seat: 'M7 4v9h10V4M5 13h14v4H5zM7 17v4M17 17v4',
} as const;
export type IconName = keyof typeof drawings;

/** A drawing beside a word; it says nothing of its own to a screen reader. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
