import fc from 'fast-check';

// The same cases in every run, so that a red test is the change's fault; FAST_CHECK_SEED=<number> tries others.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20260101) });
