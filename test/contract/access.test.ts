import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidateApiContracts, staffApiContracts } from '../../shared/contracts.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import type { Endpoint } from '../../shared/kernel/endpoint.ts';
import { accessTable } from '../../shared/organisation/access-table.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import { type Role, role } from '../../shared/organisation/role.ts';
import { bankContract } from '../../shared/question-bank/bank-contract.ts';
import { makeWorld, type World } from '../builders/world.ts';

const endpoints = Object.entries(staffApiContracts).flatMap(([group, contract]) =>
  Object.entries(contract as Record<string, Endpoint>).map(([name, endpoint]) => ({
    name: `${group}.${name}`,
    endpoint,
  })),
);
const asked = endpoints.filter(({ endpoint }) => endpoint.access.kind === 'action');

describe('who may do what, at every route', () => {
  let world: World;
  let places: Record<
    'home' | 'foreign',
    { organisationId: string; examId: string; bankId: string }
  >;

  async function value<T>(
    answer: Promise<{ ok: true; value: T } | { ok: false; problem: { en: string } }>,
  ): Promise<T> {
    const got = await answer;
    if (!got.ok) throw new Error(got.problem.en);
    return got.value;
  }

  async function makePlace(name: string) {
    const admin = world.as('quan-tri');
    const organisation = await value(
      admin.call(organisationContract.add, {
        params: { organisationId: 'root' },
        body: { kind: 'city', name: { vi: name } },
      }),
    );
    const { organisationId } = organisation;
    const appoint = (subject: string, as: Role, more = {}) =>
      value(
        admin.call(organisationContract.appoint, {
          params: { organisationId },
          body: { subject, fullName: subject, role: as, ...more },
        }),
      );
    await appoint(`founder-${name}`, 'councilSecretary');
    await appoint(`writer-${name}`, 'questionAuthor');
    const exam = await value(
      world.as(`founder-${name}`).call(examContract.create, {
        params: { organisationId },
        body: { name: `Kỳ thi ${name}`, ruleSetId: 'nd-170-2025' },
      }),
    );
    const bank = await value(
      world
        .as(`writer-${name}`)
        .call(bankContract.create, { params: { organisationId }, body: { name: 'Ngân hàng' } }),
    );
    return { organisationId, examId: exam.examId, bankId: bank.bankId, appoint };
  }

  beforeAll(async () => {
    world = await makeWorld();
    const home = await makePlace('A');
    const foreign = await makePlace('B');
    for (const each of role.options) await home.appoint(`home-${each}`, each);
    places = { home, foreign };
  });
  afterAll(() => world.stop());

  async function status(
    endpoint: Endpoint,
    token: string | undefined,
    at: keyof typeof places,
  ): Promise<number> {
    const path = endpoint.path.replace(
      /:(\w+)/g,
      (_, name: string) => (places[at] as Record<string, string>)[name] ?? 'nothing-here',
    );
    const response = await world.staff.request(path, {
      method: endpoint.method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        'content-type': 'application/json',
      },
      ...(endpoint.method === 'GET' ? {} : { body: '"neither valid nor harmful"' }),
    });
    return response.status;
  }

  it('walks more than forty routes and nine roles', () => {
    expect(asked.length).toBeGreaterThan(40);
    expect(role.options).toHaveLength(9);
  });

  it.each(endpoints)('$name asks who is calling', async ({ endpoint }) => {
    expect(await status(endpoint, undefined, 'home')).toBe(401);
  });

  describe.each(role.options)('%s', (each) => {
    it.each(asked)('$name at home', async ({ endpoint }) => {
      const { action } = endpoint.access as {
        action: (typeof accessTable)[Role]['actions'][number];
      };
      const got = await status(endpoint, `home-${each}`, 'home');
      if (accessTable[each].actions.includes(action)) expect([401, 403]).not.toContain(got);
      else expect(got).toBe(403);
    });

    it.each(asked)('$name in a foreign organisation', async ({ endpoint }) => {
      expect(await status(endpoint, `home-${each}`, 'foreign')).toBe(404);
    });
  });

  it('lists only what the person may read', async () => {
    const exams = await value(world.as('home-councilChair').call(examContract.list));
    expect(exams.exams.map((exam) => exam.examId)).toEqual([places.home.examId]);
    const none = await value(world.as('home-systemAdministrator').call(examContract.list));
    expect(none.exams).toEqual([]);
  });

  it('a room invigilator sees the room appointed for and no other', async () => {
    const { organisationId, examId } = places.home;
    const founder = world.as('founder-A');
    const add = (name: string) =>
      value(
        founder.call(examContract.addRoom, {
          params: { examId },
          body: { venue: 'Trường', name, seats: 10 },
        }),
      );
    const [own, other] = [(await add('P1')).rooms.at(-1), (await add('P2')).rooms.at(-1)];
    await value(
      world.as('quan-tri').call(organisationContract.appoint, {
        params: { organisationId },
        body: {
          subject: 'one-room',
          fullName: 'Giám thị',
          role: 'roomInvigilator',
          examId,
          roomId: own?.roomId,
        },
      }),
    );
    const at = (roomId = '') =>
      world.staff.request(`/api/staff/exams/${examId}/sessions/s1/rooms/${roomId}`, {
        headers: { authorization: 'Bearer one-room' },
      });
    expect((await at(other?.roomId)).status).toBe(403);
    expect((await at(own?.roomId)).status).toBe(404);
  });

  it('a person who must stay independent cannot be appointed to both duties', async () => {
    const { organisationId } = places.home;
    const both = await world.as('quan-tri').call(organisationContract.appoint, {
      params: { organisationId },
      body: { subject: 'writer-A', fullName: 'Người ra đề', role: 'questionReviewer' },
    });
    expect(both).toMatchObject({ ok: false, problem: { status: 422 } });
  });
});

describe('the OpenAPI documents', () => {
  it('describe exactly the routes that are served', async () => {
    const world = await makeWorld();
    for (const [app, contracts, path] of [
      [world.staff, staffApiContracts, '/api/staff/openapi.json'],
      [world.candidate, candidateApiContracts, '/api/candidate/openapi.json'],
    ] as const) {
      const document = (await (await app.request(path)).json()) as {
        paths: Record<string, Record<string, unknown>>;
      };
      const described = Object.entries(document.paths).flatMap(([at, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${at}`),
      );
      const served = app.routes
        .filter((route) => route.method !== 'ALL' && !route.path.endsWith('openapi.json'))
        .map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, '{$1}')}`);
      expect([...new Set(served)].sort()).toEqual(described.sort());
      expect(described.length).toBe(
        Object.values(contracts).flatMap((each) => Object.keys(each)).length,
      );
    }
    await world.stop();
  });
});
