let common: ReadonlySet<string> | undefined;

/** Whether a character is one of the 5401 common ones of Big5, so that Traditional writing uses it in this form too. */
export function isCommonTraditional(character: string): boolean {
  common ??= readLevelOne();
  return common.has(character);
}

/** Level 1 of Big5: A440 to C67E. */
function readLevelOne(): Set<string> {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
  }
  const text = new TextDecoder('big5').decode(new Uint8Array(bytes));
  return new Set(text.match(/[\u4e00-\u9fff]/g));
}
