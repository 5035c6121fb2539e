import { config } from 'zod/v4';

// Stands in for 'zod' in the built extension (wxt.config.ts). zod tries `new Function` when a schema is built, which an
// extension page forbids and reports; every module that makes a schema imports this one first.
config({ jitless: true });

export * from 'zod/v4';
