import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns';
import { KIND_TABLES, kindTable } from './kind-tables';
import { KINDS, kindOf } from './kinds';
import { readTsv } from './tsv';

const guess = (text: string) => kindOf(guessColumns(readTsv(text))).id;

describe('guessKind', () => {
  it('has tables of every kind to be tried on', () => {
    expect(Object.keys(KIND_TABLES).sort()).toEqual(KINDS.map(({ id }) => id).sort());
  });

  it.each(Object.entries(KIND_TABLES))('never takes a table of %s for another', (id, tables) => {
    expect(new Set(tables.map(([, header]) => header)).size).toBe(10);
    expect(tables.map((table) => [table[1], guess(kindTable(table))])).toEqual(
      tables.map(([, header]) => [header, id]),
    );
  });

  it('goes by the contents where there is no header', () => {
    expect(guess('3月5日\t望湖大厦\t日常检查\n4月5日\t湖滨商场\t专项检查')).toBe('inspections');
    expect(guess('4月15日\t望湖广场\t发放宣传折页300份')).toBe('outreach');
  });

  it('goes by the title where the headers fit several', () => {
    const rows = '月份\t受理\t办结\n1月\t12\t12';
    expect(guess(`行政审批办理情况\n${rows}`)).toBe('services');
    expect(guess(`信访投诉办理情况\n${rows}`)).toBe('complaints');
  });

  it('is not led by a column that any table may have', () => {
    const header = '日期\t活动名称\t地点\t形式\t宣传品\t参与人次';
    expect(guess(`${header}\n4月15日\t国家安全教育进校园\t望湖广场\t现场\t折页300份\t200`)).toBe('outreach');
    expect(guess('时间\t名称\t地点\t参与人数\n4月15日\t反恐\t云岭中学\t200')).toBe('outreach');
  });

  it('takes what nothing tells of for outreach, as ever', () => {
    expect(guess('甲\t乙\n1\t2')).toBe('outreach');
    expect(guessColumns(readTsv('甲\t乙\n1\t2'))).not.toHaveProperty('dataKind');
  });
});
