import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { aroundJoint } from './around-joint';

const draftOf = (text: string) => parseDraft(textSnapshot(text));

/** Pieces of a sentence, some of them shorter than what is shown round a joint. */
const pieces = fc.array(fc.constantFrom('修订', '修订多项工作制度，', '查', '组织开展案卷评查，发'), {
  minLength: 1,
  maxLength: 6,
});
const breaks = fc.array(fc.constantFrom('\n', '\n\n', '\n　　', '\n— 2 —\n'), { minLength: 6, maxLength: 6 });

test.prop([pieces, breaks])('counts six characters of the source on either side, breaks included', (words, gaps) => {
  const draft = draftOf(`规范行政执法行为。全年，重新${words.map((word, at) => gaps[at] + word).join('')}`);
  for (const joint of draft.joints) {
    const block = draft.blocks[joint.block];
    expect(aroundJoint(draft, joint)).toEqual({
      start: Math.max(block?.start ?? 0, joint.start - 6),
      end: Math.min(block?.end ?? 0, joint.end + 6),
    });
  }
});

it('does not part a break of two characters', () => {
  const draft = draftOf('规范行政执法行为。全年，重新\r\n修订多项，\r\n工作制度，检查');
  const second = draft.joints[1];
  expect(second && draft.source.slice(aroundJoint(draft, second).start, second.start)).toBe('\r\n修订多项，');
});
