/** A browser by its own word: its name and main version. */
export interface BrowserName {
  readonly name: 'Chrome' | 'Edge' | 'Firefox' | 'Safari';
  readonly version: number;
}

/** Each names itself after others too: the first that fits is the one. */
const marks = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chrome', /\b(?:Headless)?Chrom(?:e|ium)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+(?:\.\d+)?)[^ ]* .*\bSafari\//],
] as const;

/** Reads the browser's name from its user agent; undefined for one we do not know. */
export function browserOf(userAgent: string): BrowserName | undefined {
  for (const [name, mark] of marks) {
    const version = mark.exec(userAgent)?.[1];
    if (version) return { name, version: Number(version) };
  }
  return undefined;
}
