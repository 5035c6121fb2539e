import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data';

describe('findPersonalData', () => {
  it.each([
    ['军字第00123456号军官证', '军官证号'],
    ['-- zhang.san@example.com', '电子邮箱'],
  ])('«%s» holds %s', (text, kind) => {
    expect(findPersonalData(text).map((data) => data.kind)).toEqual([kind]);
  });

  it.each(['省军字第15号文件', '联系@我们'])('is silent about «%s»', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it.each(['a', 'eyJ-', '-----BEGIN A-----', '1', 'a@', '姓名 ', '京A'])('reads «%s» over and over at once', (unit) => {
    const before = process.cpuUsage();
    findPersonalData(unit.repeat(200_000 / unit.length));
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(2000);
  });
});
