import type { Platform } from '../../functions/entry/platform.ts';
import type { Key } from '../../functions/platform/table.ts';
import type { Statement } from './synthesis.ts';

const matches = (pattern: string, name: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's').test(
    name,
  );

/**
 * A platform that may do only what the statements of a role allow: rows it writes, objects it reads
 * and puts, purposes it opens and seals. What AWS would refuse throws, naming what was tried.
 */
export function fencedPlatform(
  platform: Platform,
  name: string,
  statements: Statement[],
): Platform {
  const fence = (action: string, target: string, patterns: (of: Statement) => string[]) => {
    const allowed = statements
      .filter((each) => each.actions.includes(action))
      .flatMap(patterns)
      .some((pattern) => matches(pattern, target));
    if (!allowed) throw new Error(`${name} may not ${action} ${target}`);
  };
  const rows = (action: string, ...keys: readonly Key[]) => {
    for (const { pk } of keys) {
      fence(
        `dynamodb:${action}`,
        pk,
        (of) =>
          (of.conditions['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] as string[]) ?? [],
      );
    }
  };
  const object = (action: string, key: string) =>
    fence(`s3:${action}`, `/${key}`, (of) =>
      of.resources.map((resource) => /"(\/[^"]+)"/.exec(resource)?.[1] ?? ''),
    );
  const purpose = (action: string, of: string) =>
    fence(
      `kms:${action}`,
      of,
      ({ conditions }) =>
        (conditions.StringLike?.['kms:EncryptionContext:purpose'] as string[]) ?? [],
    );
  const { table, objects, vault } = platform;
  return {
    ...platform,
    table: {
      ...table,
      async put(row, condition, values) {
        rows('PutItem', row);
        return table.put(row, condition, values);
      },
      async update(key, change) {
        rows('UpdateItem', key);
        return table.update(key, change);
      },
      async delete(key) {
        rows('DeleteItem', key);
        return table.delete(key);
      },
      async batchPut(list) {
        rows('BatchWriteItem', ...list);
        return table.batchPut(list);
      },
    },
    objects: {
      async put(key, bytes) {
        object('PutObject', key);
        return objects.put(key, bytes);
      },
      async get(key) {
        object('GetObject', key);
        return objects.get(key);
      },
    },
    vault: {
      async seal(of, plain) {
        purpose('Encrypt', of);
        return vault.seal(of, plain);
      },
      async open(of, sealed) {
        purpose('Decrypt', of);
        return vault.open(of, sealed);
      },
    },
  };
}
