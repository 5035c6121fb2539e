import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Block, Draft } from './draft';
import { parseDraft } from './parse';
import { blockOffset, sourceOffset, sourceSpan } from './place';
import { type Format, textSnapshot } from './snapshot';

const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'editor'];

/** Strings of the kind that reports and their residues are made of, beside any string at all. */
const draftText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        ' ',
        '　',
        '\u00A0',
        '\u200B',
        '\uFEFF',
        '\v',
        '\u2028',
        '**',
        '__',
        '# ',
        '## ',
        '- ',
        '\n- 3 -\n',
        '| ',
        '|',
        '|---|',
        '\\',
        '[',
        '](x)',
        '一、',
        '（一）',
        '(二) ',
        '1.',
        '2、',
        '（1）',
        '①',
        '第一部分',
        '三是',
        '12.4',
        '2024年',
        '。',
        '，',
        '；',
        '：',
        '“',
        '”',
        '《',
        '》',
        '法治政府建设',
        '主要举措和成效',
        '存在的不足',
        '云岭市某局',
        '2025年1月9日',
        '报告',
        '😀',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

function parse(text: string, format: Format): Draft {
  return parseDraft(textSnapshot(text, format));
}

/** What a block may show for a character of the source: a bar between two cells stands for a tab. */
function shown(source: string, block: Block): string[] {
  if (block.kind === 'row' && (source === '|' || source === '\t')) return [source, '\t'];
  return [/\s/.test(source) ? ' ' : source];
}

describe('parseDraft on any string', () => {
  test.prop([draftText, fc.constantFrom(...FORMATS)])('leads every character back to its place', (text, format) => {
    const draft = parse(text, format);
    for (const block of draft.blocks) {
      for (let i = 0; i < block.text.length; i++) {
        const at = sourceOffset(block, i);
        expect(shown(draft.source.charAt(at), block)).toContain(block.text.charAt(i));
        expect(blockOffset(block, at)).toBe(i);
      }
    }
  });

  test.prop([draftText, fc.constantFrom(...FORMATS)])(
    'keeps blocks in order, apart and inside the source',
    (text, format) => {
      const draft = parse(text, format);
      let end = 0;
      draft.blocks.forEach((block, index) => {
        expect(block.index).toBe(index);
        expect(block.text).not.toBe('');
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        expect(sourceSpan(block, 0, block.text.length)).toEqual({ start: block.start, end: block.end });
        expect(block.pieces.reduce((sum, piece) => sum + piece.length, 0)).toBe(block.text.length);
        end = block.end;
      });
      expect(end).toBeLessThanOrEqual(draft.source.length);
    },
  );

  test.prop([draftText, fc.constantFrom(...FORMATS)])(
    'shows no line break, and no space at either end',
    (text, format) => {
      for (const block of parse(text, format).blocks) {
        expect(block.text).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029\u00A0\u3000\u200B\uFEFF]/);
        if (block.kind !== 'row') expect(block.text).toBe(block.text.trim());
      }
    },
  );

  test.prop([draftText, fc.constantFrom(...FORMATS)])('loses no Chinese character', (text, format) => {
    const draft = parse(text, format);
    const han = (string: string) => string.replace(/[^\u4e00-\u9fff]/g, '');
    expect(han(draft.blocks.map((block) => block.text).join(''))).toBe(han(draft.source));
  });

  test.prop([draftText, fc.constantFrom(...FORMATS)])('puts every joint inside its block', (text, format) => {
    const draft = parse(text, format);
    for (const joint of draft.joints) {
      const block = draft.blocks[joint.block];
      expect(block && block.start < joint.start && joint.end < block.end).toBe(true);
      expect(draft.source.slice(joint.start, joint.end)).toMatch(
        /^[\s\u200B\uFEFF]+(?:-+\s*\d+\s*-+[\s\u200B\uFEFF]+)?$/,
      );
    }
  });
});
