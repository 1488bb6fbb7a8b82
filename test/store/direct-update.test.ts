import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directUpdate } from '../../functions/platform/direct-update.ts';
import { dynamoTable } from '../../functions/platform/table.ts';
import { embeddedTable } from '../builders/embedded-table.ts';

const key = (sk: string) => ({ pk: 'DIRECT', sk });
const set = (of: Record<string, unknown>, condition = 'attribute_exists(pk)') => ({
  UpdateExpression: `SET ${Object.keys(of)
    .map((name) => `${name} = :${name}`)
    .join(', ')}`,
  ConditionExpression: condition,
  ExpressionAttributeValues: Object.fromEntries(
    Object.entries(of).map(([name, value]) => [`:${name}`, value]),
  ),
});
const plain = { aa: 'Nguyễn', ab: -12.5, ac: true, ad: Uint8Array.of(0, 255, 7), ae: '' };

describe('a direct update', () => {
  let engine: Awaited<ReturnType<typeof embeddedTable>>;
  beforeAll(async () => {
    engine = await embeddedTable();
  });
  afterAll(() => engine.stop());

  it('writes and answers what the SDK reads back, lists and maps of the row included', async () => {
    const row = { ...key('1'), old: [1, { deep: 'x', none: null }], tiny: Uint8Array.of(1) };
    await engine.table.put(row);
    const direct = directUpdate(engine.client, engine.tableName);
    const whole = await direct(key('1'), set(plain), 'ALL_NEW');
    expect(whole).toEqual({ kind: 'written', row: { ...row, ...plain } });
    expect(whole).toMatchObject({ row: (await engine.table.get(key('1'))) ?? {} });
    expect(await direct(key('1'), set({ aa: 'new' }), 'UPDATED_NEW')).toEqual({
      kind: 'written',
      row: { aa: 'new' },
    });
  });

  it('says refused where the condition does not hold, and nothing else', async () => {
    const direct = directUpdate(engine.client, engine.tableName);
    expect(await direct(key('none'), set(plain), 'ALL_NEW')).toEqual({ kind: 'refused' });
    expect(await engine.table.get(key('none'))).toBeUndefined();
    const wrong = set(plain, 'this is no condition');
    expect(await direct(key('none'), wrong, 'ALL_NEW')).toEqual({ kind: 'undecided' });
    const odd = set({ aa: [1] }, 'attribute_not_exists(pk)');
    expect(await direct(key('odd'), odd, 'ALL_NEW')).toEqual({ kind: 'undecided' });
    expect(await engine.table.update(key('odd'), odd)).toEqual({ ...key('odd'), aa: [1] });
  });

  it('leaves every fault to the SDK, which tries again', async () => {
    await engine.table.put(key('2'));
    const { requestHandler } = engine.client.config;
    const handle = requestHandler.handle.bind(requestHandler);
    const faults = ['throw', 500, 'throw'];
    let asked = 0;
    requestHandler.handle = async (request, options) => {
      asked += 1;
      const fault = faults.shift();
      if (fault === 'throw') throw Object.assign(new Error('cut'), { name: 'TimeoutError' });
      const answer = await handle(request, options);
      if (fault) answer.response.statusCode = fault;
      return answer;
    };
    try {
      const table = dynamoTable(engine.client, engine.tableName);
      expect(await table.update(key('2'), set(plain))).toEqual({ ...key('2'), ...plain });
      expect(asked).toBe(4);
    } finally {
      requestHandler.handle = handle;
    }
  });
});
