import type { DayNames } from './day-name-schema';

/** Checked by the schema in day-names.data.test.ts. */
export const DATA: DayNames = {
  asOf: '2026-06-30',
  days: [
    {
      month: 1,
      day: 10,
      names: '(?:中国)?人民警察节|110宣传日',
      alone: false,
      source: '国务院2020年批复，每年1月10日为中国人民警察节',
    },
    {
      month: 3,
      day: 8,
      names: '国际(?:劳动)?妇女节|妇女(?:节|维权)|维权周',
      alone: false,
      source: '全国年节及纪念日放假办法',
    },
    { month: 3, day: 15, names: '国际消费者|消费者|消费维权|维权日', alone: true, source: '国际消费者权益日，3月15日' },
    { month: 4, day: 15, names: '全民国家安全|国家安全|国安', alone: true, source: '国家安全法第十四条，每年4月15日' },
    { month: 4, day: 26, names: '世界知识产权|知识产权', alone: false, source: '世界知识产权日，4月26日' },
    {
      month: 5,
      day: 12,
      names: '全国(?:第.{1,3}个)?防灾|国家防灾|防灾减灾|防震减灾|汶川',
      alone: true,
      source: '国务院2009年批准，每年5月12日为全国防灾减灾日',
    },
    { month: 5, day: 20, names: '世界计量', alone: false, source: '国际计量大会1999年决定，每年5月20日为世界计量日' },
    { month: 6, day: 5, names: '世界环境日|环境日', alone: false, source: '环境保护法第十二条，每年6月5日' },
    { month: 6, day: 26, names: '国际禁毒|全国禁毒|禁毒', alone: true, source: '国际禁毒日，6月26日' },
    {
      month: 9,
      day: 18,
      names: '(?:防空|人防|防灾)?警报|事变|国耻|勿忘|纪念日|防空',
      alone: true,
      source: '九一八事变，9月18日；各地多在这一天试鸣防空警报',
    },
    {
      month: 10,
      day: 16,
      names: '世界粮食',
      alone: false,
      source: '联合国粮农组织1979年决定，每年10月16日为世界粮食日',
    },
    { month: 11, day: 9, names: '全国消防|消防', alone: true, source: '公安部1992年确定，每年11月9日为消防宣传日' },
    { month: 12, day: 1, names: '世界艾滋病|艾滋病', alone: false, source: '世界艾滋病日，12月1日' },
    {
      month: 12,
      day: 2,
      names: '全国交通安全|交通安全',
      alone: false,
      source: '国务院2012年批复，每年12月2日为全国交通安全日',
    },
    {
      month: 12,
      day: 4,
      names: '国家宪法|全国宪法|宪法|全国法制宣传|法制宣传|法治宣传',
      alone: true,
      source: '全国人大常委会2014年决定，12月4日为国家宪法日',
    },
    { month: 12, day: 13, names: '国家公祭', alone: false, source: '全国人大常委会2014年决定，12月13日为国家公祭日' },
  ],
};
