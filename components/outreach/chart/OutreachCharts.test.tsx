import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { OutreachCharts } from './OutreachCharts';

afterEach(cleanup);

function show(...lines: string[]) {
  const sheet = readTsv(lines.join('\n'));
  render(<OutreachCharts events={readEvents(sheet, guessColumns(sheet), null).events} source="台账" />);
}

const TABLE = [
  '日期\t时间节点\t地点\t资料\t受众',
  '2025年4月15日\t全民国家安全教育日\t望湖广场\t折页300余份、海报20张、传单50份\t200人次',
  '2025年4月16日\t全民国家安全教育日\t柳堤社区\t折页100份\t80人次',
  '2025年12月4日\t国家宪法日\t云岭中学\t横幅2条\t400人次',
];

describe('OutreachCharts', () => {
  it('tells each picture in words', () => {
    show(...TABLE);
    const told = screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label') ?? '');
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('各月宣传活动场次。其中：“4·15”全民国家安全教育日2场次，“12·4”国家宪法日1场次');
    expect(told[0]).toContain('4月2，12月1。共3场次');
    expect(told[1]).toContain('按“份”计：折页400余份，传单50份');
    expect(told[2]).toContain('受众，共680人次：4月280人次，12月400人次');
  });

  it('has the same values as a table, occasion by occasion', () => {
    show(...TABLE);
    const [figure] = screen.getAllByRole('figure');
    if (!figure) throw new Error('There is no figure.');
    const april = within(figure).getByRole('row', { name: /^4月/, hidden: true });
    expect(
      within(april)
        .getAllByRole('cell', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '', '2']);
  });

  it('shows persons by occasion on request', async () => {
    show(...TABLE);
    await userEvent.click(screen.getByRole('button', { name: '按节点' }));
    expect(screen.getByRole('img', { name: /^各时间节点覆盖人数/ }).getAttribute('aria-label')).toContain(
      '“12·4”国家宪法日400人次，“4·15”全民国家安全教育日280人次',
    );
  });

  it('says so where nothing can be drawn', () => {
    show('地点\t主题', '甲\t法律进社区', '乙\t法律进企业');
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/画不出图/)).toBeTruthy();
  });

  it('shows nothing without events', () => {
    render(<OutreachCharts events={[]} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
