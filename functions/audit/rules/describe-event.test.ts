import { describe, expect, it } from 'vitest';
import type { ExamEvent, ExamEventType } from '../../../shared/exam/exam-event.ts';
import { decree170Of2025 as ruleSet } from '../../../shared/exam/rule-sets/decree-170-2025.ts';
import { describeEvent } from './describe-event.ts';

const object = { key: 'exams/x/register/khoa', sha256: 'ab'.repeat(32), count: 37 };
const part = { roundId: 'round-1', partId: 'part-1' };
const session = { ...part, sessionId: 'session-1', name: 'Ca 1', startsAt: 1, roomIds: ['r'] };
const blueprint = {
  bankId: 'bank-1',
  cells: [
    { topic: 'Hiến pháp', difficulty: 'easy' as const, count: 40 },
    { topic: 'Luật', difficulty: 'hard' as const, count: 20 },
  ],
};

/** One of each type: a type added to the catalogue is missing here until it is described. */
const events: { [T in ExamEventType]: Extract<ExamEvent, { type: T }> } = {
  examCreated: { type: 'examCreated', examId: 'e', organisationId: 'o', name: 'Kỳ thi', ruleSet },
  examRenamed: { type: 'examRenamed', name: 'Kỳ thi mới' },
  ruleSetReplaced: { type: 'ruleSetReplaced', ruleSet },
  partPlanned: {
    type: 'partPlanned',
    plan: { ...part, held: true, questionCount: 60, minutes: 90 },
  },
  positionSet: {
    type: 'positionSet',
    position: { positionId: 'p', code: 'CV01', title: 'Chuyên viên', agency: 'Sở', quota: 3 },
  },
  positionRemoved: { type: 'positionRemoved', positionId: 'p' },
  roomSet: {
    type: 'roomSet',
    room: { roomId: 'r', venue: 'Trường', name: 'P.101', seats: 40, spares: 2 },
  },
  roomRemoved: { type: 'roomRemoved', roomId: 'r' },
  sessionSet: { type: 'sessionSet', session },
  sessionRemoved: { type: 'sessionRemoved', sessionId: 's' },
  registerImported: { type: 'registerImported', register: object, fileName: 'thi-sinh.xlsx' },
  candidatesNumbered: { type: 'candidatesNumbered', register: object, prefix: 'CC', width: 4 },
  candidatesSeated: {
    type: 'candidatesSeated',
    ...part,
    seating: object,
    rule: { order: 'random', mixed: true, seed: 'ab'.repeat(16) },
    neighbours: { pairs: 60, before: 21, after: 2, least: 0 },
  },
  candidatesReseated: {
    type: 'candidatesReseated',
    ...part,
    seating: object,
    moves: { ...object, count: 4 },
    reason: 'Phòng 02 mất điện',
  },
  candidateAdded: {
    type: 'candidateAdded',
    register: object,
    candidateNumber: 'CC0038',
    reason: 'Bổ sung theo kết luận giải quyết khiếu nại',
  },
  summonsIssued: {
    type: 'summonsIssued',
    partIds: ['part-1'],
    scope: 'all',
    printId: 'job-1',
    version: 12,
    candidates: 37,
    documents: object,
  },
  summonsWithdrawn: { type: 'summonsWithdrawn', reason: 'Hoãn kỳ thi' },
  admissionCodesIssued: { type: 'admissionCodesIssued', ...part, sessionId: 's', count: 37 },
  blueprintSet: { type: 'blueprintSet', ...part, blueprint },
  bankLocked: {
    type: 'bankLocked',
    ...part,
    lockId: 'lock-1',
    use: 'official',
    threshold: 3,
    opensHoursBefore: 24,
    bank: object,
    blueprint,
    secretCommitment: 'cd'.repeat(32),
    bankCommitment: 'ef'.repeat(32),
    holders: [{ name: 'Bà Lan', shareCommitment: 'ab'.repeat(32) }],
  },
  shareShown: { type: 'shareShown', ...part, lockId: 'lock-1', holder: 'Bà Lan' },
  shareHandedOver: { type: 'shareHandedOver', ...part, lockId: 'lock-1', holder: 'Bà Lan' },
  shareLost: { type: 'shareLost', ...part, lockId: 'lock-1', holder: 'Bà Lan', reason: 'Bị cướp' },
  openingRefused: { type: 'openingRefused', ...part, lockId: 'lock-1', reason: 'share-wrong' },
  openingBegun: { type: 'openingBegun', ...part, lockId: 'lock-1', holders: ['Bà Lan', 'Ông Hải'] },
  papersSealed: {
    type: 'papersSealed',
    ...part,
    sealedBank: object,
    secretCommitment: 'cd'.repeat(32),
    bankCommitment: 'ef'.repeat(32),
    sittings: 37,
  },
  timeGranted: {
    type: 'timeGranted',
    sessionId: 's',
    grant: { scope: { kind: 'room', roomId: 'r' }, minutes: 7, reason: 'Mất điện' },
  },
  evidenceDecided: {
    type: 'evidenceDecided',
    sessionId: 's',
    decision: {
      verdict: 'count',
      reason: 'Mất mạng phòng thi',
      sittings: [{ sittingId: 'x', evidence: ['0123456789abcdef'] }],
    },
  },
  answerFileAccepted: {
    type: 'answerFileAccepted',
    sessionId: 's',
    file: { sittingId: 'x', fileId: '0123456789abcdef', epoch: 1, appended: 0, kept: 5 },
  },
  clockPaused: {
    type: 'clockPaused',
    pause: { scope: { kind: 'exam' }, reason: 'Báo cháy', from: 1 },
  },
  clockResumed: { type: 'clockResumed', sessionId: 's', pause: 7, runsFrom: 1 },
  outageNoted: {
    type: 'outageNoted',
    sessionId: 's',
    outage: { scope: { kind: 'session' }, reason: 'Mất mạng', incident: 'BB-1', from: 1, to: 2 },
  },
  candidateSuspended: {
    type: 'candidateSuspended',
    sessionId: 's',
    suspension: {
      sittingId: 'x',
      otherSittingIds: [],
      reason: 'Dùng điện thoại',
      incident: 'BB-2',
    },
  },
  messageSent: {
    type: 'messageSent',
    sessionId: 's',
    message: { messageId: 'm-1', scope: { kind: 'room', roomId: 'r' }, text: 'Giữ trật tự' },
  },
  messageWithdrawn: {
    type: 'messageWithdrawn',
    sessionId: 's',
    messageId: 'm-1',
    reason: 'Nhầm phòng',
  },
  helpAttended: { type: 'helpAttended', sessionId: 's', sittingId: 'x', calledAt: 1 },
  incidentRecorded: {
    type: 'incidentRecorded',
    sessionId: 's',
    number: 'BB-02',
    byName: 'Hồ Thị Mỹ Hạnh',
    incident: {
      ...{ kind: 'violation', incidentId: 'i-1', happenedAt: 1, roomId: 'r', measures: '' },
      description: 'Dùng điện thoại',
      sanction: 'suspension',
      candidate: { sittingId: 'x', candidateId: 'c' },
      signature: { kind: 'awaited' },
    },
  },
  incidentSignatureNoted: {
    type: 'incidentSignatureNoted',
    ...{ sessionId: 's', incidentId: 'i-1', number: 'BB-02', byName: 'Hồ Thị Mỹ Hạnh' },
    signature: {
      kind: 'refused',
      witnesses: [{ sittingId: 'y', candidateId: 'd', signed: true }],
    },
  },
  sanctionDecided: {
    type: 'sanctionDecided',
    ...{ sessionId: 's', incidentId: 'i-1', number: 'BB-02', byName: 'Đặng Văn Ước' },
    sanction: 'suspension',
  },
  incidentWithdrawn: {
    type: 'incidentWithdrawn',
    ...{ sessionId: 's', incidentId: 'i-1', number: 'BB-02', byName: 'Đặng Văn Ước' },
    reason: 'Nhầm thí sinh',
  },
  sebRequired: {
    type: 'sebRequired',
    seb: {
      file: object,
      configKey: 'ab'.repeat(32),
      origin: 'https://thi.example.gov.vn',
      startUrl: 'https://thi.example.gov.vn/thi',
      hasQuitPassword: true,
      versions: {},
    },
  },
  sebLifted: { type: 'sebLifted' },
  networksSet: { type: 'networksSet', networks: [{ venue: 'Điểm A', ranges: ['10.1.0.0/16'] }] },
  lockdownWaived: {
    type: 'lockdownWaived',
    sessionId: 's',
    waiver: { roomId: 'p-101', sittingId: 'x1', what: 'seb', reason: 'Máy 12 hỏng' },
  },
  sessionClosed: { type: 'sessionClosed', sessionId: 's', submitted: 30, timedOut: 4, absent: 3 },
  roomHandedOver: {
    type: 'roomHandedOver',
    sessionId: 's',
    statement: {
      roomId: 'r',
      figures: { all: 40, present: 38, absent: 2, submitted: 30, timedOut: 7, suspended: 1 },
      counted: { present: 38, signatures: 36 },
      explanation: 'Một thí sinh về trước khi ký',
      scratchPaper: 44,
      lateAnswers: 1,
      incidents: 2,
      byName: 'Phạm Văn Hùng',
    },
  },
  handOverReceived: {
    ...{ type: 'handOverReceived', sessionId: 's', roomId: 'r', statement: 71 },
    byName: 'Nguyễn Thị Ước',
  },
  handOverReturned: {
    ...{ type: 'handOverReturned', sessionId: 's', roomId: 'r', statement: 71 },
    ...{ byName: 'Nguyễn Thị Ước', reason: 'Thiếu một chữ ký' },
  },
  sessionBackedUp: {
    ...{ type: 'sessionBackedUp', sessionId: 's', byName: 'Nguyễn Thị Ước' },
    backup: { file: object, bytes: 81_234, upTo: 70 },
  },
  backupChecked: {
    type: 'backupChecked',
    sessionId: 's',
    check: { sha256: 'ab'.repeat(32), same: 12, difference: 'x1: sitting.state' },
  },
  handOverOrderSet: { type: 'handOverOrderSet', required: true },
  handOverWaived: {
    ...{ type: 'handOverWaived', sessionId: 's', byName: 'Trần Văn Chánh' },
    reason: 'Phòng chuyển sang địa điểm khác',
  },
  resultsPrepared: { type: 'resultsPrepared', roundId: 'round-1', version: 2, results: object },
  resultsApproved: { type: 'resultsApproved', roundId: 'round-1', version: 2 },
  resultsPublished: { type: 'resultsPublished', roundId: 'round-1', version: 2 },
};

describe('an event in a sentence', () => {
  it.each(Object.values(events))('$type is told in both languages', (event) => {
    const { vi, en } = describeEvent(event);
    expect(vi.length).toBeGreaterThan(10);
    expect(en.length).toBeGreaterThan(10);
    expect(vi).not.toBe(en);
    for (const sentence of [vi, en]) {
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      expect(sentence).not.toContain(object.key);
    }
  });

  it('gives every count that a reader would check', () => {
    expect(describeEvent(events.registerImported).vi).toContain('37 thí sinh');
    expect(describeEvent(events.blueprintSet).en).toContain('60 questions');
    expect(describeEvent(events.sessionClosed).vi).toBe('Đóng ca thi: nộp 30, hết giờ 4, vắng 3');
    const left = { ...events.partPlanned, plan: { ...events.partPlanned.plan, held: false } };
    expect(describeEvent(left).en).toContain('Left out');
    expect(describeEvent(events.roomHandedOver).vi).toContain(
      'có mặt 38/40 (đếm tay 38), 36 chữ ký',
    );
    expect(describeEvent(events.sessionBackedUp).vi).toContain('ab'.repeat(32));
  });

  it('tells the hand-over without naming persons', () => {
    for (const event of Object.values(events))
      for (const sentence of Object.values(describeEvent(event)))
        expect(sentence).not.toMatch(/Hùng|Ước|Chánh/);
  });

  it('a backup that is the same and an order given up are told as such', () => {
    const { difference: _, ...check } = events.backupChecked.check;
    expect(describeEvent({ ...events.backupChecked, check }).en).toContain('12 sittings identical');
    const given = { ...events.handOverOrderSet, required: false };
    expect(describeEvent(given).vi).toContain('không phải chờ');
    const received = { ...events.handOverReceived, remarks: 'Đủ' };
    expect(describeEvent(received).vi).toContain('Đủ');
  });
});

it('names neither persons nor the text of a violation', () => {
  for (const type of ['incidentRecorded', 'incidentSignatureNoted', 'sanctionDecided'] as const) {
    const { vi, en } = describeEvent(events[type]);
    for (const said of [vi, en]) {
      expect(said).toContain('BB-02');
      expect(said).not.toMatch(/Hạnh|Ước|điện thoại/);
    }
  }
});
