import { encode } from 'uqr';

/** A text as a QR code of one path; as large as its box. */
export function ReceiptQr(props: { readonly content: string; readonly label: string }) {
  const { data, size } = encode(props.content, { ecc: 'L', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      className="receipt__qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
