import type { Adapter, AdapterPayload } from 'oidc-provider';
import * as z from 'zod';
import type { Row, Table } from '../../functions/platform/table.ts';

const row = z.object({ payload: z.record(z.string(), z.unknown()), expiresAt: z.number() });

/** Keeps the local identity provider's sessions in the table, so that a restart signs nobody out. */
export function oidcAdapter(table: Table, now: () => number) {
  return class implements Adapter {
    readonly model: string;
    constructor(model: string) {
      this.model = model;
    }

    private key(id: string) {
      return { pk: `OIDC#${this.model}`, sk: id };
    }

    private payloadOf(found: Row | undefined): AdapterPayload | undefined {
      if (!found) return undefined;
      const { payload, expiresAt } = row.parse(found);
      return expiresAt > now() ? payload : undefined;
    }

    async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
      const expiresAt = now() + (expiresIn ?? 86_400) * 1000;
      // What is stored is JSON: undefined fields and class instances must not reach the table.
      const plain = JSON.parse(JSON.stringify(payload)) as Row;
      await table.put({ ...this.key(id), payload: plain, expiresAt });
      if (payload.uid) await table.put({ pk: 'OIDC#uid', sk: payload.uid, id });
      if (payload.grantId)
        await table.put({
          pk: `OIDC#grant#${payload.grantId}`,
          sk: `${this.model}#${id}`,
          id,
          model: this.model,
        });
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return this.payloadOf(await table.get(this.key(id)));
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      const found = await table.get({ pk: 'OIDC#uid', sk: uid });
      return found ? this.find(z.string().parse(found.id)) : undefined;
    }

    async findByUserCode(): Promise<undefined> {
      return undefined;
    }

    async consume(id: string): Promise<void> {
      await table.update(this.key(id), {
        UpdateExpression: 'SET payload.#consumed = :at',
        ExpressionAttributeNames: { '#consumed': 'consumed' },
        ExpressionAttributeValues: { ':at': Math.floor(now() / 1000) },
        ConditionExpression: 'attribute_exists(pk)',
      });
    }

    async destroy(id: string): Promise<void> {
      await table.delete(this.key(id));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      const rows = await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `OIDC#grant#${grantId}` },
      });
      for (const each of rows) {
        const { id, model, sk } = z
          .object({ id: z.string(), model: z.string(), sk: z.string() })
          .parse(each);
        await table.delete({ pk: `OIDC#${model}`, sk: id });
        await table.delete({ pk: `OIDC#grant#${grantId}`, sk });
      }
    }
  };
}
