import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * Prints who may do what as Markdown, out of the templates that `cdk synth` wrote:
 * node infra/iam-table.ts [folder of templates]
 */
const oneOrMany = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.array(schema)]).transform((given) => [given].flat());
const policy = z.object({
  Type: z.literal('AWS::IAM::Policy'),
  Properties: z.object({
    PolicyDocument: z.object({
      Statement: z.array(
        z.object({
          Action: oneOrMany(z.string()),
          Resource: oneOrMany(z.unknown()),
          Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
        }),
      ),
    }),
  }),
});
const template = z.object({ Resources: z.record(z.string(), z.unknown()) });

/** A resource as a person names it: what CloudFormation builds of it, without its hashes. */
function named(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(named).join('');
  const [[kind = '', of = ''] = []] = Object.entries(value as Record<string, unknown>);
  if (kind === 'Fn::Join' && Array.isArray(of)) return named(of[1]);
  if (kind === 'Fn::ImportValue')
    return /(?:GetAtt|Ref)(\w+?)[0-9A-F]{8}/.exec(String(of))?.[1] ?? '';
  if (kind === 'Fn::GetAtt' && Array.isArray(of)) return String(of[0]).replace(/[0-9A-F]{8}$/, '');
  return kind === 'Ref' && String(of).startsWith('AWS::') ? `<${String(of).slice(5)}>` : String(of);
}

const cell = (lines: string[]) => lines.join('<br>').replaceAll('|', '\\|');
const folder = process.argv[2] ?? 'cdk.out';
console.log('| role | actions | resources | only where |\n| --- | --- | --- | --- |');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.template.json'))) {
  const { Resources } = template.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  for (const [id, resource] of Object.entries(Resources)) {
    const found = policy.safeParse(resource);
    for (const { Action, Resource, Condition } of found.data?.Properties.PolicyDocument.Statement ??
      []) {
      const conditions = Object.values(Condition ?? {}).flatMap((each) =>
        Object.entries(each).map(([key, of]) => `${key}: ${[of].flat().map(named).join(', ')}`),
      );
      const role = id.replace(/(Function)?(ServiceRole)?DefaultPolicy[0-9A-F]{8}$/, '');
      console.log(
        `| ${role} | ${cell(Action)} | ${cell(Resource.map(named))} | ${cell(conditions)} |`,
      );
    }
  }
}
