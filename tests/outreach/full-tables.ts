import fc from 'fast-check';

const HEADER =
  '日期\t时间节点\t活动主题\t地点\t主办单位\t联合单位\t宣传对象\t活动形式\t发放资料\t悬挂横幅\t推送\t阅读量\t参与人数';

/** A cell that is sometimes empty. */
const cell = (...texts: readonly string[]) => fc.constantFrom('', ...texts);

const row = fc
  .tuple(
    cell('2025年3月1日', '4.15', '2025-05-12', '6月', '3月2日-4日', '9月20日', '2025/12/4', '45762'),
    cell('国际民防日', '4.15国家安全日', '防灾减灾日', '12.5国际志愿者日', '民法典宣传月', '国家宪法日'),
    cell(
      '人人讲安全,个个会应急',
      '民防，保障人民安全',
      '《中华人民共和国民法典》',
      '送法进企业',
      '消防安全知识',
      '安全宣传“五进”',
      '4.15国家安全日宣传',
      '学习宣传贯彻习近平法治思想，推动宪法深入人心',
    ),
    cell('望湖广场', '柳堤社区', '湖滨公园', '三个片区', '线上'),
    cell('望湖区国防动员办公室', '望湖区人力资源和社会保障局'),
    cell('望湖区司法局', '望湖区司法局、望湖区教育局'),
    cell('社区居民', '在校师生', '近百名学员', '企业职工'),
    cell('现场咨询', '现场咨询、展板讲解', '法治讲座', '微信公众号推送', '入户走访', '疏散演练'),
    cell('宣传折页300余份、人防手册120册', '折页500页', '纪念品80件', '手册60本，海报20张', '宣传折页1,200份'),
    cell('3条', '6块', '2'),
    cell('推文12条', '短视频3条', '信息20余条'),
    cell('阅读量3.2万次', '1500次'),
    cell('400余人', '1290人次', '约350人', '75'),
  )
  .filter((cells) => cells.some(Boolean));

/** Tables of outreach with every column, as offices fill them in: half of the cells empty, units and marks at times wrong. */
export function fullTablesOf(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(row, { minLength, maxLength, size: 'max' })
    .map((rows) => [HEADER, ...rows.map((cells) => cells.join('\t'))].join('\n'));
}

export const fullTables = fullTablesOf(1, 12);
