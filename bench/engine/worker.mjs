// One measurement in a process of its own: no engine is warm from another, and its memory is its own.
import { pathToFileURL } from 'node:url';
import { ENGINE } from './build.mjs';
import * as floor from './floor.mjs';
import { keystrokes, readTexts, textOf, variant } from './inputs.mjs';

const { job, folder, characters } = JSON.parse(process.argv[2]);
const now = () => performance.now();
const text = textOf(readTexts(folder), characters);

/** Median milliseconds of one call, after a second of warming up. */
function time(run) {
  const variants = Array.from({ length: text.length > 1e6 ? 3 : 8 }, (_, at) => variant(text, at + 1));
  const warm = now();
  let calls = 0;
  while (calls < 3 || now() - warm < 1000) run(variants[calls++ % variants.length]);
  const times = [];
  const begin = now();
  while (times.length < 9 || (now() - begin < 1000 && times.length < 200)) {
    const start = now();
    run(variants[calls++ % variants.length]);
    times.push(now() - start);
  }
  return median(times);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

async function cold() {
  const start = now();
  const engine = await import(pathToFileURL(ENGINE).href);
  const imported = now();
  engine.countFindings(text);
  return { importMs: imported - start, firstMs: now() - imported };
}

async function full() {
  const { countFindings } = await import(pathToFileURL(ENGINE).href);
  return { ms: time(countFindings), findings: countFindings(text) };
}

async function key() {
  const { openSession, fullFindings } = await import(pathToFileURL(ENGINE).href);
  const edits = keystrokes(text);
  const times = [];
  const begin = now();
  for (let round = 0; round < 2 || (round < 40 && now() - begin < 3000); round++) {
    const session = openSession(text);
    let typed = text;
    for (const [at, [from, to, insert]] of edits.entries()) {
      const start = now();
      const findings = session.edit(from, to, insert);
      if (round > 0) times.push(now() - start);
      typed = typed.slice(0, from) + insert + typed.slice(to);
      // Half-way, where a word has been typed and not yet taken back.
      if (round === 0 && at === 11 && JSON.stringify(findings) !== JSON.stringify(fullFindings(typed)))
        throw new Error('the findings after edits differ from those of a full check');
    }
  }
  return { ms: median(times) };
}

async function lowest() {
  const { scan, sixtyExpressions, sixtyAlternatives } = floor;
  return { scan: time(scan), sixtyExpressions: time(sixtyExpressions), sixtyAlternatives: time(sixtyAlternatives) };
}

const result = await { cold, full, key, lowest }[job]();
process.send({ ...result, peakMB: process.resourceUsage().maxRSS / 1024 }, () => process.exit(0));
