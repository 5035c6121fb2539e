import { create } from 'zustand';
import type { TableForCheck } from '@/components/outreach/counted-sheet';

/** The table that drafts are compared with; here, so that the check loads nothing of the tables themselves. */
export const useCheckTable = create<{ readonly table: TableForCheck | null }>(() => ({ table: null }));
