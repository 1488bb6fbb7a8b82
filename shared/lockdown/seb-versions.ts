import * as z from 'zod';

const version = z.string().regex(/^\d{1,3}\.\d{1,3}(\.\d{1,3})?$/);

/** The oldest Safe Exam Browser allowed on each system; a system left out may have any. */
export const sebVersions = z.object({
  windows: version.optional(),
  macos: version.optional(),
  ios: version.optional(),
});
export type SebVersions = z.infer<typeof sebVersions>;

const names = { windows: 'Win', macos: 'Mac', ios: 'iOS' } as const;
const systems = ['windows', 'macos', 'ios'] as const;

/**
 * The rule as Safe Exam Browser itself enforces it. A list that names some systems locks the others
 * out, so these are named with the first version that this program can check.
 */
export function versionRules(versions: SebVersions): string[] {
  if (systems.every((system) => versions[system] === undefined)) return [];
  return systems.map((system) => `${names[system]}.${versions[system] ?? '3.0'}.min`);
}

/** The system and the numbers in what a browser says of itself, such as "SEB_Windows_3.8.0.742". */
function reported(text: string): { system: keyof SebVersions; numbers: number[] } | undefined {
  const numbers = /(\d+(?:\.\d+)+)/.exec(text)?.[1]?.split('.').map(Number);
  if (!numbers) return undefined;
  const low = text.toLowerCase();
  if (low.includes('win')) return { system: 'windows', numbers };
  if (low.includes('ios') || low.includes('ipad')) return { system: 'ios', numbers };
  return low.includes('mac') ? { system: 'macos', numbers } : undefined;
}

/**
 * The least version asked for, where what a browser says of itself is older. A browser that says
 * nothing we understand is left to the rule inside its configuration.
 */
export function tooOldFor(versions: SebVersions, said: string | undefined): string | undefined {
  const own = said === undefined ? undefined : reported(said);
  const least = own && versions[own.system];
  if (!own || least === undefined) return undefined;
  const wanted = least.split('.').map(Number);
  for (const [index, number] of wanted.entries()) {
    const has = own.numbers[index] ?? 0;
    if (has !== number) return has < number ? least : undefined;
  }
  return undefined;
}
