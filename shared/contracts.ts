import { auditContract } from './audit/audit-contract.ts';
import { examContract } from './exam/exam-contract.ts';
import { planContract } from './exam/plan-contract.ts';
import { registerContract } from './exam/register-contract.ts';
import { summonsContract } from './exam/summons-contract.ts';
import { jobContract } from './kernel/job-contract.ts';
import { lockdownContract } from './lockdown/lockdown-contract.ts';
import { sebContract } from './lockdown/seb-contract.ts';
import { organisationContract } from './organisation/organisation-contract.ts';
import { lockContract } from './paper/lock-contract.ts';
import { paperContract } from './paper/paper-contract.ts';
import { answerFileContract } from './proctoring/answer-file-contract.ts';
import { checkInContract } from './proctoring/check-in/check-in-contract.ts';
import { evidenceContract } from './proctoring/evidence-contract.ts';
import { handOverContract } from './proctoring/hand-over/hand-over-contract.ts';
import { incidentContract } from './proctoring/incident-contract.ts';
import { messageContract as staffMessageContract } from './proctoring/message-contract.ts';
import { overviewContract } from './proctoring/overview-contract.ts';
import { readinessContract } from './proctoring/readiness/readiness-contract.ts';
import { roomContract } from './proctoring/room-contract.ts';
import { timeContract } from './proctoring/time-contract.ts';
import { proofContract } from './proof/proof-contract.ts';
import { bankContract } from './question-bank/bank-contract.ts';
import { exportContract } from './question-bank/export-contract.ts';
import { itemContract } from './question-bank/item-contract.ts';
import { mediaContract } from './question-bank/media-contract.ts';
import { readingContract } from './question-bank/reading-contract.ts';
import { reviewContract } from './question-bank/review-contract.ts';
import { publicContract } from './results/public-contract.ts';
import { resultsContract } from './results/results-contract.ts';
import { candidateContract } from './sitting/candidate-contract.ts';
import { messageContract } from './sitting/message-contract.ts';
import { receiptContract } from './sitting/receipt-contract.ts';

/** Every endpoint of the system by the Lambda that serves it. */
export const candidateApiContracts = {
  candidate: candidateContract,
  message: messageContract,
  seb: sebContract,
  public: publicContract,
  receipt: receiptContract,
  proof: proofContract,
};
export const staffApiContracts = {
  organisation: organisationContract,
  exam: examContract,
  register: registerContract,
  plan: planContract,
  summons: summonsContract,
  bank: bankContract,
  item: itemContract,
  review: reviewContract,
  media: mediaContract,
  export: exportContract,
  reading: readingContract,
  paper: paperContract,
  lock: lockContract,
  lockdown: lockdownContract,
  room: roomContract,
  overview: overviewContract,
  checkIn: checkInContract,
  readiness: readinessContract,
  handOver: handOverContract,
  time: timeContract,
  message: staffMessageContract,
  evidence: evidenceContract,
  answerFile: answerFileContract,
  incident: incidentContract,
  results: resultsContract,
  audit: auditContract,
  job: jobContract,
};
