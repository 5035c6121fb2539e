/** The first of `length` indexes that meets a condition which all behind it meet; `length` for none. */
export function firstAt(length: number, meets: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last of `length` indexes that meets a condition which all before it meet; 0 for none. */
export function lastAt(length: number, meets: (index: number) => boolean): number {
  return Math.max(0, firstAt(length, (index) => !meets(index)) - 1);
}
