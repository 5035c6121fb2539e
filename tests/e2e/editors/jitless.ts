import * as z from 'zod';

// Evaluated code may compile, the panel may not: zod would find out too late.
z.config({ jitless: true });
