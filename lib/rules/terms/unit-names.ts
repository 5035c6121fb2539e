/** Whether the characters of a short name stand in the full one in the same order: 市国动办 for 市国防动员办公室. */
export function isShortFor(short: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === short.charAt(at)) at++;
  return at === short.length;
}

const PLACE_END = /^.*?(?:自治区|自治州|自治县|新区|[省市区县州盟旗])/;
/** Levels and the like: 市 and 县 in the same place name two offices. */
const LEVEL = /[省市区县州盟旗镇乡]/;
/** 省生态环境厅 and 市生态环境局 are two offices. */
const KIND = /[厅局委办部署院]$/;

/**
 * Tells whether a text ends with the unit's name but for one character, that of its place left out (another place has
 * an office of the same kind). The length of what it ends with, null when not.
 */
export function slipTest(unit: string): (text: string) => number | null {
  const place = PLACE_END.exec(unit)?.[0].length ?? 0;
  const core = unit.slice(place);
  if (core.length < 5) return () => null;
  return (text) => {
    const from = text.length - core.length;
    if (from < 0) return null;
    let wrong = -1;
    // From the end: nearly every name differs in more than one of its last characters.
    for (let at = core.length - 1; at >= 0; at--) {
      if (core.charCodeAt(at) === text.charCodeAt(from + at)) continue;
      if (wrong >= 0) return null;
      wrong = at;
    }
    // At its beginning another office may end: 市委办公室 for 政府办公室.
    if (wrong <= 0 || LEVEL.test(core.charAt(wrong)) || LEVEL.test(text.charAt(from + wrong))) return null;
    if (wrong === core.length - 1 && KIND.test(core) && KIND.test(text)) return null;
    return core.length + (text.slice(0, from).endsWith(unit.slice(0, place)) ? place : 0);
  };
}

const LEVEL_LEFT_OUT = /^([\u4e00-\u9fff]{2,}?)([省市县区旗])(?=[\u4e00-\u9fff]{3})(.+)$/;

/** The unit's name without the level of its place, 鲁河人民政府 for 鲁河县人民政府, and that level; null for a name without one. */
export function withoutLevel(unit: string): { readonly name: string; readonly level: string } | null {
  const [, place = '', level = '', office = ''] = LEVEL_LEFT_OUT.exec(unit) ?? [];
  return level === '' ? null : { name: place + office, level };
}

const SELF: readonly (readonly [RegExp, string])[] = [
  [/办公室$|办$/, '办'],
  [/局$/, '局'],
  [/委员会$|委$/, '委'],
  [/厅$/, '厅'],
  [/中心$/, '中心'],
  [/支队$/, '支队'],
  [/大队$/, '大队'],
];

/** What an office calls itself: 办 for …办公室. Null where it may say 我市, 我镇 or anything else. */
export function selfWord(unit: string): string | null {
  return SELF.find(([ending]) => ending.test(unit))?.[1] ?? null;
}

/** For an office of 国防动员: the old name at the end of a text, if it is its own and not that of another level. */
export function oldNameOf(unit: string): ((text: string) => string | null) | null {
  if (!/国防动员|国动办/.test(unit) || /人防|人民防空/.test(unit)) return null;
  const level = /[省市区县州盟旗](?=(?:人民政府)?国)/.exec(unit)?.[0] ?? '';
  const own = new RegExp(`(?<![原从由])(?:我|本|${level || '我'})(?:人防办|人民防空办公室)$`);
  // The pattern would be tried at every character.
  return (text) => (text.endsWith('人防办') || text.endsWith('人民防空办公室') ? (own.exec(text)?.[0] ?? null) : null);
}
