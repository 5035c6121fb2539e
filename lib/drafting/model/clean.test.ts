import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanSentence } from './clean';

it.each([
  ['开展宣传{{f12}}。', '开展宣传{{f12}}。'],
  ['开展宣传{{ f12 }}', '开展宣传{{f12}}。'],
  ['开展宣传{f12}，', '开展宣传{{f12}}。'],
  ['开展宣传｛｛ｆ１２｝｝', '开展宣传{{f12}}。'],
  ['开展宣传{{f12', '开展宣传{{f12}}。'],
  ['开展宣传{{{{{{', '开展宣传。'],
  ['- **一是**强化`学习`。', '一是强化学习。'],
  ['<b>强化</b>学习<script>', '强化学习。'],
  ['见[附件](https://a.cn/x)。', '见附件。'],
  ['见 https://a.cn/x?y=1。', '见 。'],
  ['强化\n学习\u200b。', '强化学习。'],
  ['“强化学习。”', '“强化学习。”'],
  ['', ''],
])('cleanSentence(%j) is %j', (given, clean) => {
  expect(cleanSentence(given)).toBe(clean);
});

it('leaves no markup, no invisible character and no brace but those of slots, and cleans its own result to the same', () => {
  const piece = fc.oneof(
    fc.constantFrom('{{', '}}', '{', 'f3', '<', '>', '**', '#', '\u200b', '](', '[', 'http://', '。'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const clean = cleanSentence(pieces.join(''));
      expect(clean.replace(/\{\{[fp]\d+\}\}/g, '')).not.toMatch(/[{}｛｝<>`#\n\u200b]/);
      expect(clean).toMatch(/^$|[。！？；][”’』」》）)】]*$/);
    }),
  );
});
