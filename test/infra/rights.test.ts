import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FunctionName, functionNames, statementsOf, templatesOf } from './synthesis.ts';

describe('what each Lambda may touch', () => {
  let service: Template;
  beforeAll(() => {
    service = templatesOf({ stage: 'production' }).service;
  });
  const of = (name: FunctionName) => statementsOf(service, name);
  const vault = (name: FunctionName) =>
    of(name)
      .filter((each) => each.resources.some((resource) => resource.includes('VaultKey')))
      .map(({ actions, conditions }) => ({ actions, conditions }));
  const purposes = (...of: string[]) => ({
    StringLike: { 'kms:EncryptionContext:purpose': of },
  });
  const objects = (name: FunctionName, action: string) =>
    of(name)
      .filter((each) => each.actions.includes(action))
      .flatMap((each) => each.resources)
      .map((resource) => /"(\/[^"]+)"/.exec(resource)?.[1])
      .sort();
  const rows = (name: FunctionName, action: string) =>
    of(name)
      .filter((each) => each.actions.includes(action))
      .map((each) => each.conditions['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']);

  it('a candidate Lambda that was taken over opens no answer key of a bank, only keys of sessions', () => {
    expect(vault('Candidate')).toEqual([
      { actions: ['kms:Decrypt'], conditions: purposes('session:*', 'answers:*') },
    ]);
    expect(objects('Candidate', 's3:GetObject')).toEqual([
      '/exams/*/proof/*',
      '/exams/*/results/*',
      '/exams/*/sealed-list/*',
      '/papers/*',
    ]);
    expect(objects('Candidate', 's3:PutObject')).toEqual([]);
  });

  it('receipts are signed by the candidate Lambda alone, with the newest key and one algorithm', () => {
    for (const name of functionNames) {
      const signing = of(name).filter((each) => each.actions.includes('kms:Sign'));
      expect(signing).toEqual(
        name === 'Candidate'
          ? [
              {
                actions: ['kms:Sign'],
                resources: [expect.stringContaining('ReceiptKey1')],
                conditions: { StringEquals: { 'kms:SigningAlgorithm': ['ECDSA_SHA_256'] } },
              },
            ]
          : [],
      );
    }
  });

  it('a candidate Lambda that was taken over changes no exam, no result and no code', () => {
    expect(rows('Candidate', 'dynamodb:PutItem')).toEqual([['SITTING#*', 'TRIES#*']]);
    expect(rows('Candidate', 'dynamodb:UpdateItem')).toEqual([['SITTING#*', 'TRIES#*']]);
  });

  it('whoever tells candidates something, or takes the figures of a session, may write them down', () => {
    expect(rows('Staff', 'dynamodb:PutItem').flat()).toContain('SESSION#*');
    expect(rows('Close', 'dynamodb:UpdateItem').flat()).toContain('SESSION#*');
    expect(rows('Close', 'dynamodb:PutItem').flat()).toContain('SESSION#*');
    expect(objects('Job', 's3:PutObject')).toContain('/uploads/summons/*');
  });

  it('staff, whatever their role, get no sealed bank and no paper from the staff Lambda', () => {
    expect(vault('Staff')).toEqual([
      { actions: ['kms:Decrypt'], conditions: purposes('share:*', 'answers:*', 'exposure:*') },
      { actions: ['kms:Encrypt'], conditions: purposes('opening:*') },
    ]);
    expect(objects('Staff', 's3:GetObject')).toEqual([
      '/banks/*',
      // Encrypted, and nothing here opens them: handed to the head and the secretary as they are.
      '/exams/*/backups/*',
      '/exams/*/exposure/*',
      '/exams/*/lockdown/*',
      '/exams/*/register/*',
      '/exams/*/results/*',
      '/exams/*/seating/*',
      '/exams/*/summons/*',
      // Files of questions and what was read from them, not yet in a bank; no register lies there.
      '/uploads/readings/*',
      '/uploads/summons/*',
    ]);
    expect(objects('Staff', 's3:PutObject')).not.toContain('/exams/*/results/*');
  });

  it('grading opens sealed banks and changes nothing at all', () => {
    expect(vault('Grade')).toEqual([
      { actions: ['kms:Decrypt'], conditions: purposes('sealed-bank:*') },
    ]);
    expect(objects('Grade', 's3:GetObject')).toEqual(['/exams/*/sealed/*']);
    const writing = /Put|Update|Delete|Write|Encrypt|Invoke/;
    const own = of('Grade').filter((each) => !each.conditions.StringEquals);
    expect(own.flatMap((each) => each.actions).filter((each) => writing.test(each))).toEqual([
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  it('only long work seals, and it cannot open the keys of sessions again', () => {
    expect(vault('Job')).toEqual([
      {
        actions: ['kms:Encrypt'],
        conditions: purposes(
          'sealed-bank:*',
          'locked-bank:*',
          'session:*',
          'answers:*',
          'share:*',
          'exposure:*',
          'session-backup:*',
        ),
      },
      {
        actions: ['kms:Decrypt'],
        conditions: purposes('sealed-bank:*', 'locked-bank:*', 'opening:*', 'session-backup:*'),
      },
    ]);
    expect(vault('Close')).toEqual([]);
  });

  it('nobody deletes a sitting, an event or an object: closing takes a session off its list, staff a share that was handed over', () => {
    for (const name of functionNames) {
      const actions = of(name).flatMap((each) => each.actions);
      expect(actions.filter((each) => /Delete|Scan|List|PartiQL/.test(each))).toEqual(
        name === 'Close' || name === 'Staff' ? ['dynamodb:DeleteItem'] : [],
      );
    }
    expect(rows('Close', 'dynamodb:DeleteItem')).toEqual([['OPEN-SESSIONS']]);
    expect(rows('Staff', 'dynamodb:DeleteItem')).toEqual([['SHARE#*']]);
  });

  it.each(functionNames)('%s has no right to everything', (name) => {
    for (const { actions, resources, conditions } of of(name)) {
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      if (resources.includes('"*"'))
        expect(actions).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
      // The key of what lies at rest works through the services alone, the vault's by purpose alone;
      // a public key is everybody's.
      if (actions.some((action) => /^kms:(?!GetPublicKey)/.test(action)))
        expect(Object.keys(conditions)).toHaveLength(1);
    }
  });
});
