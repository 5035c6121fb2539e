import { describe, expect, it } from 'vitest';
import { lacking } from './lacking';

describe('lacking', () => {
  it.each([
    ['档案管理还不够规范', '档案管理'],
    ['部分科室信用监管机制尚不完善', '信用监管机制'],
    ['法治副校长作用发挥不充分', '法治副校长'],
    ['环境损害赔偿案件办理偏慢', '环境损害赔偿案件'],
    ['案卷质量有待提高', '案卷质量'],
    ['新就业形态劳动者权益保障制度不完善', '权益保障制度'],
    ['不够细致', null],
    ['与先进地区相比，工作的标准和要求还不够高', null],
    ['持续推进', null],
  ])('%s: %s', (headline, object) => expect(lacking(headline)).toBe(object));
});
