/** A raised hand, drawn: not every workstation has a font with one. Words always stand beside it. */
export function HandIcon() {
  return (
    <svg
      className="hand-icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
    >
      <path
        d="M4 9V4.2a1 1 0 0 1 2 0V8M6 7.5V2.7a1 1 0 0 1 2 0v4.8M8 7.5V3.4a1 1 0 0 1 2 0V8M10 8V5a1 1 0 0 1 2 0v5.2a4.6 4.6 0 0 1-8.4 2.6L2.2 10a1 1 0 0 1 1.6-1.2L5 10"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
