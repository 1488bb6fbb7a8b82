import { type Api, makeApi } from '../platform/api-client.ts';
import type { SignIn } from './staff-sign-in.ts';

/** A file of 4 MB over a slow office line still arrives within this. */
const timeoutMs = 90_000;

/** The Api of the signed-in person. A session that has ended leads to signing in and back to this place. */
export function signedInApi(signIn: SignIn): Api {
  const api = makeApi({ token: () => signIn.token(), timeoutMs });
  const call = async (...given: Parameters<Api['call']>) => {
    const answer = await api.call(...given);
    if (!answer.ok && answer.problem.status === 401)
      await signIn.begin(location.pathname + location.search);
    return answer;
  };
  return { call: call as Api['call'] };
}
