/** Which way a figure is said to have moved; `both` where a clause names both ways. */
export type Movement = 'up' | 'down' | 'both' | null;

const UP = /增长|增加|增至|增幅|涨幅|上升|升至|上涨|攀升|提高|提升|扩大|递增|多[出增]|翻/;
const DOWN = /下降|降至|降幅|降低|减少|减至|下滑|回落|压降|压减|缩短|缩减|递减|少[于了]/;

/** The way a clause says things moved. 增长12% turned into 下降12% is another fact, though its figure is the same. */
export function movementIn(clause: string): Movement {
  const up = UP.test(clause);
  const down = DOWN.test(clause);
  if (up && down) return 'both';
  return up ? 'up' : down ? 'down' : null;
}

/** Whether a figure that moved as `known` bears out that it moved as `said`. A rate without its way says something else. */
export function movesAlike(known: Movement, said: Movement, isShare: boolean): boolean {
  return known === said || (said === null && !isShare);
}
