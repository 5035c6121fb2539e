import { useEffect, useMemo } from 'react';
import { findSecrecyMarking } from '@/lib/llm/secrecy';

/** Says so once when a draft bears a secrecy marking: nothing that is made of it may lie on the disk. */
export function useOffDisk(key: string, text: string, keepOffDisk: (key: string) => void): void {
  const isMarked = useMemo(() => findSecrecyMarking(text) !== null, [text]);
  useEffect(() => {
    if (isMarked) keepOffDisk(key);
  }, [isMarked, key, keepOffDisk]);
}
