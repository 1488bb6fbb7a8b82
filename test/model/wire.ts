import { candidateContract } from '../../shared/sitting/candidate-contract.ts';

const signIn = candidateContract.signIn.path;

/**
 * The network between a workstation and the server. What is on the way arrives although the page
 * that sent it is gone; what is late may be overtaken by what was sent after it.
 */
export function wire(around: { now(): number; fetch: typeof fetch }) {
  let inFlight = 0;
  let late: { due: number; run: () => void }[] = [];
  const wait = (milliseconds: number) =>
    new Promise<void>((go) => void late.push({ due: around.now() + milliseconds, run: go }));
  const lost = () => new TypeError('no network');

  async function serve(input: string, init: RequestInit) {
    inFlight += 1;
    try {
      return await around.fetch(input, init);
    } finally {
      inFlight -= 1;
    }
  }
  const network = {
    cut: false,
    /** So many answers do not come back. */
    loseAnswers: 0,
    /** So many requests arrive twice at once… */
    duplicate: 0,
    /** …or the next one again after so many milliseconds. */
    echo: 0,
    /** The next request, or the next answer, takes so many milliseconds longer. */
    delay: 0,
    delayAnswer: 0,
    heal: () =>
      Object.assign(network, {
        ...{ cut: false, loseAnswers: 0, duplicate: 0 },
        ...{ echo: 0, delay: 0, delayAnswer: 0 },
      }),
    busy: () => inFlight > 0,
    step() {
      const due = late.filter((each) => each.due <= around.now());
      late = late.filter((each) => each.due > around.now());
      for (const each of due) each.run();
    },
    /** What a page calls; a page that is gone hears nothing any more. */
    through(isAlive: () => boolean): typeof fetch {
      const send = async (input: string, init: RequestInit) => {
        if (network.cut) throw lost();
        // No browser repeats a sign-in by itself after seconds; it would be the technician's to mend.
        const echo = input.endsWith(signIn) ? 0 : network.echo;
        const { delay } = network;
        Object.assign(network, { delay: 0, echo: 0 });
        if (delay > 0) await wait(delay);
        if (network.cut) throw lost();
        if (echo > 0)
          void wait(echo).then(async () => {
            if (!network.cut) await serve(input, init);
          });
        if (network.duplicate > 0) {
          network.duplicate -= 1;
          void serve(input, init);
        }
        const answer = await serve(input, init);
        const { delayAnswer } = network;
        network.delayAnswer = 0;
        if (delayAnswer > 0) await wait(delayAnswer);
        if (network.cut || network.loseAnswers > 0) {
          network.loseAnswers = Math.max(0, network.loseAnswers - 1);
          throw lost();
        }
        return answer;
      };
      return (async (input: string, init: RequestInit) => {
        const said = await send(input, init).catch((error: unknown) => ({ error }));
        if (!isAlive()) return new Promise(() => {});
        if ('error' in said) throw said.error;
        return said;
      }) as typeof fetch;
    },
  };
  return network;
}
