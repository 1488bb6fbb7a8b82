import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const demoSignIns = z.object({
  /** Candidates a visitor may sit as. */
  visitors: z.array(
    z.object({
      candidateNumber: z.string(),
      code: z.string(),
      fullName: z.string(),
      note: z.string(),
    }),
  ),
  /** Results a visitor may look up. */
  published: z.array(
    z.object({ candidateNumber: z.string(), birthDate: z.string(), note: z.string() }),
  ),
  /** Candidates that robots go on answering for, with the workstation each sat down at. */
  robots: z.array(
    z.object({ candidateNumber: z.string(), code: z.string(), deviceId: z.string() }),
  ),
});
/** What the demo's visitors and robots need to know; it exists only in a demo's data folder. */
export type DemoSignIns = z.infer<typeof demoSignIns>;

const fileIn = (dataFolder: string) => join(dataFolder, 'demo-sign-ins.json');

export function writeDemoSignIns(dataFolder: string, signIns: DemoSignIns): void {
  writeFileSync(fileIn(dataFolder), JSON.stringify(signIns, null, 2));
}

/** Undefined where the folder holds no demo. */
export function readDemoSignIns(dataFolder: string): DemoSignIns | undefined {
  const file = fileIn(dataFolder);
  return existsSync(file) ? demoSignIns.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
