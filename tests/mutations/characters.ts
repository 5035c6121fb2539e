import { type DefectClass, type Mutation, replace, sample } from './mutation';

/** Three hundred common characters, Traditional and Simplified in turn; none that modern Chinese keeps in any word. */
const PAIRS =
  '愛爱礙碍幫帮寶宝報报備备貝贝筆笔畢毕邊边編编變变標标別别補补財财參参殘残慚惭蒼苍藏藏層层產产長长嘗尝場场廠厂車车徹彻塵尘襯衬稱称懲惩遲迟衝冲醜丑處处觸触傳传創创純纯詞词辭辞從从叢丛達达帶带單单擔担黨党導导燈灯敵敌遞递點点電电調调訂订東东動动棟栋獨独讀读斷断對对隊队頓顿奪夺額额惡恶兒儿爾尔發发罰罚範范訪访飛飞費费廢废紛纷墳坟奮奋糞粪豐丰風风瘋疯鳳凤膚肤婦妇負负複复該该蓋盖幹干趕赶剛刚鋼钢個个給给鞏巩貢贡溝沟構构購购顧顾觀观關关館馆貫贯廣广規规歸归軌轨貴贵國国過过漢汉號号轟轰後后護护劃划華华畫画話话懷怀壞坏歡欢環环還还換换揮挥匯汇會会繪绘獲获機机積积極极級级擠挤記记際际繼继紀纪計计價价駕驾間间艱艰監监堅坚檢检簡简揀拣繭茧見见艦舰薦荐踐践鑒鉴劍剑將将講讲獎奖漿浆醬酱階阶節节結结潔洁緊紧僅仅進进盡尽經经驚惊競竞靜静鏡镜糾纠舊旧舉举據据懼惧決决絕绝覺觉軍军開开課课懇恳塊块虧亏擴扩蘭兰攔拦藍蓝覽览爛烂勞劳樂乐淚泪類类離离禮礼歷历厲厉麗丽聯联連连練练糧粮兩两輛辆諒谅療疗遼辽獵猎臨临鄰邻靈灵嶺岭領领劉刘龍龙樓楼錄录陸陆魯鲁虜虏濾滤亂乱論论輪轮羅罗邏逻驢驴屢屡慮虑綠绿馬马買买賣卖邁迈滿满門门們们夢梦麵面廟庙滅灭鳴鸣銘铭謀谋畝亩鳥鸟農农濃浓諾诺歐欧盤盘賠赔憑凭撲扑樸朴齊齐啟启氣气遷迁簽签謙谦錢钱潛潜淺浅強强橋桥竊窃親亲輕轻傾倾慶庆窮穷區区權权勸劝確确讓让擾扰熱热認认榮荣銳锐潤润灑洒賽赛傘伞喪丧掃扫殺杀曬晒閃闪傷伤賞赏燒烧紹绍設设攝摄審审滲渗聲声勝胜聖圣師师濕湿時时識识實实勢势適适釋释試试書书術术樹树數数雙双稅税順顺說说絲丝飼饲鬆松訴诉雖虽歲岁孫孙損损縮缩鎖锁態态灘滩談谈湯汤討讨騰腾題题體体條条鐵铁聽听廳厅統统頭头圖图塗涂團团彎弯萬万網网為为違违圍围衛卫溫温聞闻穩稳問问無无務务誤误習习襲袭戲戏係系細细蝦虾嚇吓鹹咸銜衔顯显險险縣县現现線线憲宪鄉乡詳详響响項项協协寫写興兴選选訓训壓压嚴严驗验陽阳樣样養养業业葉叶頁页醫医遺遗儀仪億亿憶忆藝艺議议義义譯译陰阴銀银飲饮應应營营贏赢擁拥優优郵邮與与語语預预員员園园圓圆遠远願愿約约躍跃雲云運运雜杂災灾載载責责擇择則则澤泽戰战張张漲涨帳帐賬账這这偵侦針针陣阵鎮镇爭争徵征證证職职執执製制質质滯滞眾众週周軸轴豬猪諸诸專专轉转裝装壯壮狀状資资綜综總总縱纵組组';

export const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].flatMap(([, traditional = '', simplified = '']) =>
    traditional === simplified ? [] : [[traditional, simplified] as const],
  ),
);

export const traditional: DefectClass = {
  name: 'Traditional character',
  rules: ['text/traditional'],
  floor: 0.99,
  *plant(text, random) {
    const body = text.search(/^一、/m);
    for (const [from, to] of TRADITIONAL) {
      const places = [...text.matchAll(new RegExp(to, 'g'))].map(({ index }) => index).filter((at) => at > body);
      const at = sample(places, 1, random)[0];
      if (at !== undefined) yield replace(text, at, at + 1, from);
    }
  },
};

/** What editors, templates and web pages leave behind. */
const RESIDUE = [
  '[bookmark: _GoBack]',
  '_GoBack',
  '错误！未找到引用源。',
  'HYPERLINK "http://example.gov.cn"',
  '&nbsp;',
  '<br/>',
  '<span style="color:red">',
  '？？？',
  '（此处补充数据）',
  '待补充',
  '批注 [A1]：',
  '{{unit}}',
  '锟斤拷',
  '\ufffd',
];

export const residue: DefectClass = {
  name: 'residue',
  rules: ['text/residue', 'text/placeholder'],
  alsoRight: ['punctuation/width', 'punctuation/pairing', 'punctuation/doubled'],
  floor: 1,
  *plant(text, random) {
    const places = [...text.matchAll(/(?<=[\u4e00-\u9fff]{4})[，。](?=[\u4e00-\u9fff]{2})/g)].map(({ index }) => index);
    for (const words of RESIDUE) for (const at of sample(places, 3, random)) yield replace(text, at, at, words);
  },
};

export const blank: DefectClass = {
  name: 'figure left as ××',
  rules: ['text/residue'],
  floor: 0.95,
  *plant(text, random) {
    const figures = [...text.matchAll(/(?<=[\u4e00-\u9fff])\d+(?=[次件人份场名个])/g)];
    for (const words of ['××', 'XX', 'xx', '×××'])
      for (const match of sample(figures, 6, random))
        yield replace(text, match.index, match.index + match[0].length, words);
  },
};

export const markdown: DefectClass = {
  name: 'markdown left in plain text',
  rules: ['text/residue'],
  floor: 1,
  *plant(text) {
    for (const match of text.matchAll(/^(?:[一二三四五]、|（[一二三四五]）).*$/gm)) {
      yield replace(text, match.index, match.index, '## ');
      yield replace(text, match.index, match.index + match[0].length, `**${match[0]}**`);
    }
  },
};

export const placeholder: DefectClass = {
  name: 'placeholder',
  rules: ['text/placeholder'],
  floor: 1,
  *plant(text, random) {
    const figures = [...text.matchAll(/\d+(?=[次件人份场名])/g)];
    for (const match of sample(figures, 12, random))
      yield replace(text, match.index, match.index + match[0].length, '【待核实：数量】');
  },
};

export const paragraphCut: DefectClass = {
  name: 'paragraph cut in two',
  rules: ['text/broken-paragraph'],
  floor: 0.95,
  *plant(text, random) {
    const cuts: Mutation[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      const start = at;
      at += line.length + 1;
      if (line.length < 50 || !line.includes('。')) continue;
      // Inside a clause, behind the heading's own sentence, far from both ends.
      const from = Math.max(20, line.indexOf('。') + 4);
      for (let cut = from; cut < line.length - 12; cut++)
        if (/[\u4e00-\u9fff]{3}/.test(line.slice(cut - 2, cut + 2)) && !/[。；：]/.test(line.slice(cut - 2, cut + 2)))
          cuts.push({
            ...replace(text, start + cut, start + cut, '\n\n'),
            start: start + cut - 1,
            end: start + cut + 3,
          });
    }
    yield* sample(cuts, 30, random);
  },
};
