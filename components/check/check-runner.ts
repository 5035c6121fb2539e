import type { Checker, CheckReply, CheckRequest } from './checker';

/** Runs the checks of one text, one at a time: while one runs, only the newest request waits. */
export interface CheckRunner {
  /** Null when the check was cancelled or a newer one took its place. */
  run(request: CheckRequest): Promise<CheckReply | null>;
  cancel(): void;
}

let make: () => CheckRunner = () => {
  let checker: Promise<Checker> | null = null;
  // Where checks run elsewhere, the rules are not loaded here.
  const load = async () => new (await import('./checker')).Checker();
  return {
    async run(request) {
      checker ??= load();
      return (await checker).answer(request);
    },
    cancel: () => {},
  };
};

export function createCheckRunner(): CheckRunner {
  return make();
}

/** From now on checks run elsewhere; without this they run in the caller's own thread. Called once by the panel. */
export function runChecksWith(factory: () => CheckRunner): void {
  make = factory;
}
