import * as z from 'zod';
import { ReadingSchema } from './kept-reading';
import { ChosenPassageSchema } from './kept-rewriting';
import { keyedStore } from './keyed-store';
import { VersionsSchema } from './versions';

/** Drafts and parts whose suggestions are kept. */
const LIMIT = 20;

/** The versions of each part of each draft, by `draftingKey`. */
export const versionStore = keyedStore('versions', VersionsSchema, LIMIT);

/** What a model had written when it broke off, to look at only: it was never verified. */
export const unfinishedStore = keyedStore('unfinished', z.string().min(1), LIMIT);

/** What a model found unclear in each draft, by its key. */
export const readingStore = keyedStore('readings', ReadingSchema, LIMIT);

/** The passage of each draft that is being reworded, by its key. */
export const rewritingStore = keyedStore('rewritings', ChosenPassageSchema, LIMIT);
