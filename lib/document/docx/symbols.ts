/** Characters of symbol fonts that stand in office documents, by their place in the font. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 183: '•', 215: '·', 180: '×', 176: '°', 177: '±', 163: '≤', 179: '≥', 174: '→' },
  wingdings: {
    108: '●',
    110: '■',
    113: '□',
    117: '◆',
    159: '•',
    167: '▪',
    168: '□',
    171: '★',
    182: '☆',
    224: '→',
    251: '×',
    252: '√',
    254: '☑',
  },
  'wingdings 2': { 80: '√', 82: '☑', 163: '□' },
};

/** w:sym → the character it shows, or nothing for an ornament. Ordinary fonts are told by ordinary code points. */
export function symbol(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (!(point > 0 && point <= 0xffff)) return '';
  const at = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  const known = SYMBOLS[font.toLowerCase()];
  if (known) return known[at] ?? '';
  return at === point || (at > 0x20 && at < 0x7f) ? String.fromCharCode(at) : '';
}
