import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { sourceArchive } from './source-archive';
import type { StoredSource } from './stored-source';

const source = (id: string): StoredSource => ({
  id,
  label: '工作小结.docx',
  kind: 'text',
  text: '组织学法4次。',
  added: '2025-11-22',
  notes: [],
  uses: { 'https://a.example/1': true },
});

beforeEach(() => sourceArchive().clear());

describe('sourceArchive', () => {
  it('gives back what was put, in the order of ids, to whoever opens it next', async () => {
    await sourceArchive().put(source('s2'));
    await sourceArchive().put(source('s1'));
    expect(await sourceArchive().load()).toEqual({ sources: [source('s1'), source('s2')], unread: 0 });
    await sourceArchive().remove('s1');
    expect(await sourceArchive().load()).toEqual({ sources: [source('s2')], unread: 0 });
  });

  it('leaves what it cannot read where it is, and says so', async () => {
    const archive = sourceArchive();
    await archive.put(source('s1'));
    const database = await openDB('nigao', 1);
    await database.put('sources', { id: 's0', kind: 'of a later version' }, 's0');
    expect(await archive.load()).toEqual({ sources: [source('s1')], unread: 1 });
    expect(await database.count('sources')).toBe(2);
    await archive.clear();
    expect(await database.count('sources')).toBe(0);
    database.close();
  });
});
