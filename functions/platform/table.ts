import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { directUpdate, type Update } from './direct-update.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export type Row = Record<string, unknown>;

/**
 * The one table, spoken to in single-item conditional writes. Stores translate between rows and
 * the types of shared/; nothing outside a store sees a row.
 */
export interface Table {
  get(key: Key, consistent?: boolean): Promise<Row | undefined>;
  /** Writes a row; false where the condition did not hold. */
  put(row: Key & Row, condition?: string, values?: Row): Promise<boolean>;
  /**
   * Updates a row and answers it as it now stands, or only the attributes the change names; undefined
   * where the condition did not hold.
   */
  update(key: Key, change: Update, answer?: 'row' | 'changed'): Promise<Row | undefined>;
  delete(key: Key): Promise<void>;
  /** Every row of a partition, or those the input's key condition names, page after page. */
  query(input: Omit<QueryCommandInput, 'TableName'>): Promise<Row[]>;
  /** Rows by key, in any order; absent ones are left out. `eventual` costs half and may be behind. */
  batchGet(keys: readonly Key[], reading?: 'eventual'): Promise<Row[]>;
  batchPut(rows: readonly (Key & Row)[]): Promise<void>;
}

const pause = (attempt: number) => new Promise((go) => setTimeout(go, 25 * 2 ** attempt));

function* chunks<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

export function dynamoTable(client: DynamoDBClient, tableName: string): Table {
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const TableName = tableName;
  const direct = directUpdate(client, tableName);
  return {
    async get(key, consistent = true) {
      const answer = await documents.send(
        new GetCommand({ TableName, Key: key, ConsistentRead: consistent }),
      );
      return answer.Item;
    },
    async put(row, condition, values) {
      try {
        await documents.send(
          new PutCommand({
            TableName,
            Item: row,
            ...(condition ? { ConditionExpression: condition } : {}),
            ...(values ? { ExpressionAttributeValues: values } : {}),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    async update(key, change, wanted = 'row') {
      const ReturnValues = wanted === 'row' ? 'ALL_NEW' : 'UPDATED_NEW';
      const answer = await direct(key, change, ReturnValues);
      if (answer.kind === 'written') return answer.row;
      if (answer.kind === 'refused') return undefined;
      try {
        const answer = await documents.send(
          new UpdateCommand({ TableName, Key: key, ReturnValues, ...change }),
        );
        return answer.Attributes;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },
    async delete(key) {
      await documents.send(new DeleteCommand({ TableName, Key: key }));
    },
    async query(input) {
      const rows: Row[] = [];
      let from: Row | undefined;
      do {
        const answer = await documents.send(
          new QueryCommand({ TableName, ...input, ...(from ? { ExclusiveStartKey: from } : {}) }),
        );
        rows.push(...(answer.Items ?? []));
        from = answer.LastEvaluatedKey;
      } while (from);
      return rows;
    },
    async batchGet(keys, reading) {
      const ConsistentRead = reading !== 'eventual';
      const rows: Row[] = [];
      for (const chunk of chunks(keys, 100)) {
        let wanted: Row[] = chunk.map((key) => ({ ...key }));
        for (let attempt = 0; wanted.length > 0; attempt++) {
          if (attempt > 8) throw new Error('the table keeps refusing a batch read');
          if (attempt > 0) await pause(attempt);
          const answer = await documents.send(
            new BatchGetCommand({
              RequestItems: { [TableName]: { Keys: wanted, ConsistentRead } },
            }),
          );
          rows.push(...(answer.Responses?.[TableName] ?? []));
          wanted = answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
        }
      }
      return rows;
    },
    async batchPut(list) {
      for (const chunk of chunks(list, 25)) {
        let wanted = chunk.map((Item) => ({ PutRequest: { Item: Item as Row } }));
        for (let attempt = 0; wanted.length > 0; attempt++) {
          if (attempt > 8) throw new Error('the table keeps refusing a batch write');
          if (attempt > 0) await pause(attempt);
          const answer = await documents.send(
            new BatchWriteCommand({ RequestItems: { [TableName]: wanted } }),
          );
          wanted = (answer.UnprocessedItems?.[TableName] ?? []) as typeof wanted;
        }
      }
    },
  };
}
