import type { Exam } from '../../shared/exam/exam.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import { sealedList } from '../../shared/proof/draw-proof.ts';
import { proofContract } from '../../shared/proof/proof-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import { jsonReader, type ObjectStore } from '../platform/object-store.ts';
import { commitmentOf } from './rules/commitment-of.ts';
import { publishedProofOf } from './rules/published-proof-of.ts';
import { titleOfPart } from './rules/title-of-part.ts';

/** Serves the commitments of sealed parts from the start, and their proofs from publication on. */
export function serveProofs<Caller>(
  server: Server<Caller>,
  deps: {
    readonly exams: { load(examId: string): Promise<Exam | undefined>; ids(): Promise<string[]> };
    readonly objects: ObjectStore;
    organisationName(organisationId: string): Promise<string>;
  },
): void {
  const { exams, objects } = deps;
  const readList = jsonReader(objects, sealedList);

  async function partOf(params: { examId: string; partId: string }) {
    const exam = await exams.load(params.examId);
    const part = exam?.parts.find((each) => each.partId === params.partId);
    return exam && part ? { exam, part } : undefined;
  }
  server.on(proofContract.parts, async () => {
    const all = await Promise.all((await exams.ids()).map((examId) => exams.load(examId)));
    const parts = [];
    for (const exam of all) {
      if (!exam) continue;
      const organisationName = await deps.organisationName(exam.organisationId);
      for (const part of exam.parts) {
        const commitment = commitmentOf(part);
        if (!commitment) continue;
        const published = publishedProofOf(exam, part.partId);
        parts.push({
          examId: exam.examId,
          examName: exam.name,
          organisationName,
          partId: part.partId,
          partTitle: titleOfPart(exam, part),
          committedAt: commitment.at,
          commitments: commitment.commitments,
          ...(published ? { publishedAt: published.at } : {}),
        });
      }
    }
    return ok({ parts: parts.sort((a, b) => b.committedAt - a.committedAt) });
  });

  server.on(proofContract.sealedList, async ({ params }) => {
    const found = await partOf(params);
    const commitment = found && commitmentOf(found.part);
    return commitment ? ok(await readList(commitment.sealedList)) : fail('not-found');
  });

  server.on(proofContract.proof, async ({ params }) => {
    const found = await partOf(params);
    const published = found && publishedProofOf(found.exam, params.partId);
    const bytes = published && (await objects.get(published.proof.key));
    if (!bytes) return fail('not-found');
    return ok({ bytes, fileName: `minh-chung-${params.partId}.json.gz` });
  });
}
