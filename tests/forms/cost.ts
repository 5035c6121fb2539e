import { readForms } from './read-form';

/** Milliseconds of processor time, the least of several runs: other processes of the machine do not count. */
export function cost(work: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const PROSE = readForms()
  .filter(({ name }) => name.endsWith('.txt'))
  .map(({ text }) => text)
  .join('\n');

/** Normal text of a length, no block of which is the same as another, so that nothing is remembered. */
export function normal(length: number): string {
  let text = '';
  for (let round = 0; text.length < length; round++)
    text += PROSE.replace(/[。，]/g, (mark, at: number) => (at % 40 === 0 ? `${round}${mark}` : mark));
  return text.slice(0, length);
}
