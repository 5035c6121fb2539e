// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTsv } from '@/lib/outreach/tsv';
import { forgetOutreach, keepOutreach } from './kept-outreach';
import { useOutreach } from './outreach-store';

const TABLE = '日期\t地点\t折页（份）\n4月15日\t望湖广场\t300\n5月12日\t柳堤社区\t200';
const take = (text: string) => useOutreach.getState().take({ sheet: readTsv(text), others: 0 });
const stored = async () => Object.keys(await fakeBrowser.storage.local.get(null)).sort();

beforeEach(async () => {
  await keepOutreach();
  await forgetOutreach();
});

describe('the table that is kept', () => {
  it('lies in the browser with what was done to it, until it is cleared', async () => {
    take(TABLE);
    useOutreach.getState().mend('C2', '350');
    await vi.waitFor(async () => expect(await stored()).toEqual(['outreach-sheet:table', 'outreach-work:table']));
    const { 'outreach-work:table': work } = await fakeBrowser.storage.local.get('outreach-work:table');
    expect(work).toMatchObject({ value: { mending: { C2: '350' } } });
    useOutreach.getState().clear();
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    useOutreach.getState().takeBack();
    expect(useOutreach.getState().mending).toEqual({ C2: '350' });
  });

  it('never lies there when it bears a secrecy marking, nor what lay there before', async () => {
    take(TABLE);
    await vi.waitFor(async () => expect(await stored()).toHaveLength(2));
    take(`机密★1年\n${TABLE}`);
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
    useOutreach.getState().mend('C3', '350');
    await new Promise((resolve) => setTimeout(resolve));
    await vi.waitFor(async () => expect(await stored()).toEqual([]));
  });
});
