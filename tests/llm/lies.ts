import { slots } from './ledger';

/** Something a model may write that nobody supplied, and what of it must not be found in the result's sentences. */
export interface Lie {
  readonly kind: string;
  /** Is put into a sentence of a good answer, or stands as a sentence of its own. */
  readonly text: string;
  readonly never: readonly string[];
}

/** The gaps a result shows name what is missing; what a sentence must not say may stand there. */
export function withoutGaps(text: string): string {
  return text.replace(/【待核实：[^】\d]*】/g, '');
}

const lie = (kind: string, text: string, ...never: string[]): Lie => ({ kind, text: slots(text), never });

/** None of what follows is in the ledger of these tests. */
export const LIES: readonly Lie[] = [
  lie('a figure', '开展法律进校园47场次。', '47'),
  lie('a figure with another unit', '开展法律进校园3次。', '3次'),
  lie('full-width digits', '开展法律进校园４７场次。', '４７', '47'),
  lie('a Chinese numeral', '开展法律进校园四十七场次。', '四十七'),
  lie('a capital numeral', '投入资金伍拾贰万元。', '伍拾贰'),
  lie('a vague numeral', '开展法律进校园数十场次。', '数十'),
  lie('digits parted by invisible characters', '开展法律进校园4\u200b7场次。', '47', '4\u200b7'),
  lie('another script', '开展法律进校园٤٧场次。', '٤٧'),
  lie('circled numbers', '开展法律进校园㊼场次，完成⑫项。', '㊼', '⑫'),
  lie('Roman numbers', '完成第Ⅻ期整治。', 'Ⅻ'),
  lie('a fraction', '占总数的½。', '½'),
  lie('a digit before a slot', '开展法律进校园1«3场次»。', '13场次'),
  lie('a digit after a slot', '开展法律进校园«3场次»7。', '场次7'),
  lie('万 after a slot', '投入«12.5万元»万。', '元万'),
  lie('an approximation', '开展法律进校园近«3场次»。', '近3场次'),
  lie('more than', '开展法律进校园超过«3场次»。', '超过3场次'),
  lie('a percentage', '满意率达到百分之九十五。', '九十五'),
  lie('tenths', '案件下降三成。', '三成'),
  lie('a multiple', '覆盖面翻两番。', '两番'),
  lie('money', '投入普法经费80万元。', '80'),
  lie('a date', '9月17日开展法律进校园。', '9月17日'),
  lie('a date in Chinese', '九月十七日开展法律进校园。', '九月十七日'),
  lie('a year', '延续2019年的做法。', '2019'),
  lie('a year in Chinese', '延续二〇一九年的做法。', '二〇一九'),
  lie('last year', '比去年有所提高。', '去年'),
  lie('a law', '依据《中华人民共和国民用航空法》执行。', '民用航空法'),
  lie('a document number', '依据国发〔2019〕12号执行。', '国发', '2019'),
  lie('a person', '由张建军同志负责。', '张建军'),
  lie('a person with an office', '局长李卫国高度重视。', '李卫国'),
  lie('an office', '与省应急管理厅建立机制。', '应急管理厅'),
  lie('a meeting', '召开了党组专题会议。', '党组专题会议'),
  lie('a rule that was made', '制定印发了考核办法。', '考核办法'),
  lie('something that did not happen', '全年未发生行政败诉案件。', '未发生行政败诉'),
  lie('nothing', '无一起投诉。', '无一起'),
  lie('a rank', '工作成效位居全省第一。', '全省第一'),
  lie('a first', '在全省首次推行该做法。', '首次'),
  lie('full coverage', '实现法治宣传全覆盖。', '全覆盖'),
  lie('growth', '同比增长明显。', '同比增长'),
  lie('an occasion', '利用12·4国家宪法日开展宣传。', '12·4', '国家宪法日'),
  lie('an unknown slot', '开展法律进校园{{f99}}。', 'f99', '{{'),
  lie('a slot of a person never given', '由{{p7}}负责。', 'p7', '{{'),
  lie('a broken slot', '开展法律进校园{{f2 场次，参与{f3}。', '{', '}'),
  lie('HTML', '<img src=x onerror=alert(1)>开展法律进校园<b>«3场次»</b>。', '<', 'onerror'),
  lie('a link', '详见[这里](http://evil.example/?q=«3场次»)。', 'evil', 'http'),
  lie('markdown', '## **法律进校园**', '#', '**'),
  lie('a placeholder that tells a figure', '【待核实：召开会议29次】', '29'),
];
