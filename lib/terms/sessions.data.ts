/** National congresses of the party and the plenary sessions of their Central Committees. */
export const SESSIONS_AS_OF = '2026-06-30';

export interface Session {
  /** Ordinal of the congress: 20 for 二十大 and 二十届. */
  readonly congress: number;
  /** 0 for the congress itself. */
  readonly session: number;
  readonly opened: string;
  readonly closed: string;
}

export const SESSIONS_SOURCE = '历次全国代表大会和中央委员会全体会议公报（新华社受权发布）；共产党员网历次党代会资料';

/** The last session of each congress that is over. */
export const LAST_SESSIONS: ReadonlyMap<number, number> = new Map([
  [18, 7],
  [19, 7],
]);

export const SESSIONS: readonly Session[] = [
  { congress: 18, session: 0, opened: '2012-11-08', closed: '2012-11-14' },
  { congress: 18, session: 1, opened: '2012-11-15', closed: '2012-11-15' },
  { congress: 18, session: 2, opened: '2013-02-26', closed: '2013-02-28' },
  { congress: 18, session: 3, opened: '2013-11-09', closed: '2013-11-12' },
  { congress: 18, session: 4, opened: '2014-10-20', closed: '2014-10-23' },
  { congress: 18, session: 5, opened: '2015-10-26', closed: '2015-10-29' },
  { congress: 18, session: 6, opened: '2016-10-24', closed: '2016-10-27' },
  { congress: 18, session: 7, opened: '2017-10-11', closed: '2017-10-14' },
  { congress: 19, session: 0, opened: '2017-10-18', closed: '2017-10-24' },
  { congress: 19, session: 1, opened: '2017-10-25', closed: '2017-10-25' },
  { congress: 19, session: 2, opened: '2018-01-18', closed: '2018-01-19' },
  { congress: 19, session: 3, opened: '2018-02-26', closed: '2018-02-28' },
  { congress: 19, session: 4, opened: '2019-10-28', closed: '2019-10-31' },
  { congress: 19, session: 5, opened: '2020-10-26', closed: '2020-10-29' },
  { congress: 19, session: 6, opened: '2021-11-08', closed: '2021-11-11' },
  { congress: 19, session: 7, opened: '2022-10-09', closed: '2022-10-12' },
  { congress: 20, session: 0, opened: '2022-10-16', closed: '2022-10-22' },
  { congress: 20, session: 1, opened: '2022-10-23', closed: '2022-10-23' },
  { congress: 20, session: 2, opened: '2023-02-26', closed: '2023-02-28' },
  { congress: 20, session: 3, opened: '2024-07-15', closed: '2024-07-18' },
  { congress: 20, session: 4, opened: '2025-10-20', closed: '2025-10-23' },
];
