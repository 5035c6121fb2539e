// What the suite of tests/e2e/editors proved of each editor, as rows of bench/results.json and of docs/editors.md.

/** @typedef {{ type: string, description?: string }} Annotation */
/** @typedef {{ status: string, annotations?: Annotation[], results?: { annotations?: Annotation[] }[] }} Test */
/** @typedef {{ suites?: Suite[], specs?: { tests: Test[] }[] }} Suite */
/** @typedef {Record<typeof CAPABILITIES[number], string>} Cells */
/** @typedef {{ id: string, name: string, version: string, why: string[] } & Cells} Row */

const CAPABILITIES = /** @type {const} */ (['read', 'locate', 'mark', 'write', 'insert', 'undo', 'redo']);
const BEGIN = '<!-- results: written by `npm run test:editors` -->';
const END = '<!-- end of results -->';

/**
 * @param {Suite} report of Playwright, as JSON
 * @returns {Row[]} by name
 */
export function editorRows(report) {
  /** @type {Map<string, Proof[]>} */
  const editors = new Map();
  for (const test of testsOf(report)) {
    const proof = proofOf(test);
    if (proof) editors.set(proof.id, [...(editors.get(proof.id) ?? []), proof]);
  }
  return sorted([...editors].map(([id, proofs]) => rowOf(id, proofs)));
}

/**
 * Rows of a run of some editors, put in place of those of an earlier one.
 * @param {Row[]} rows
 * @param {Row[]} earlier
 */
export function mergeRows(rows, earlier) {
  const ids = new Set(rows.map(({ id }) => id));
  return sorted([...rows, ...earlier.filter(({ id }) => !ids.has(id))]);
}

/**
 * @param {Row[]} rows
 * @returns {string} one line each: two runs differ by the lines of the editors that differ
 */
export function printRows(rows) {
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

/**
 * The page with the rows as its table.
 * @param {string} page
 * @param {Row[]} rows
 */
export function withTable(page, rows) {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('docs/editors.md has lost the place of the results.');
  const head = ['editor', 'version', ...CAPABILITIES, 'why not'];
  const lines = rows.map((row) => [
    row.name,
    row.version || '–',
    ...CAPABILITIES.map((capability) => row[capability]),
    row.why.join('; '),
  ]);
  const table = [head, head.map(() => '---'), ...lines].map((cells) =>
    `| ${cells.join(' | ')} |`.replace('|  |', '| |'),
  );
  return `${before}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`;
}

/** @typedef {{ id: string, passed: boolean, all: Annotation[] }} Proof */

/**
 * @param {Test} test
 * @returns {Proof | null}
 */
function proofOf(test) {
  const all = [...(test.annotations ?? []), ...(test.results?.at(-1)?.annotations ?? [])];
  const id = valuesOf(all, 'editor')[0];
  return id ? { id, passed: test.status === 'expected', all } : null;
}

/**
 * @param {string} id
 * @param {Proof[]} proofs
 * @returns {Row}
 */
function rowOf(id, proofs) {
  const all = proofs.flatMap((proof) => proof.all);
  const cells = CAPABILITIES.map((capability) => {
    const own = proofs.filter((proof) => valuesOf(proof.all, 'proves').includes(capability));
    if (own.some(({ passed }) => !passed)) return [capability, 'fails'];
    return [capability, own.length ? (valuesOf(all, `${capability} by`)[0] ?? 'yes') : '–'];
  });
  const why = CAPABILITIES.flatMap((capability) => {
    const [reason] = valuesOf(all, `without ${capability}`);
    return reason ? `${capability}: ${reason}` : [];
  });
  const [name = id] = valuesOf(all, 'name');
  const [version = ''] = valuesOf(all, 'version');
  return { id, name, version, .../** @type {Cells} */ (Object.fromEntries(cells)), why };
}

/**
 * @param {Annotation[]} annotations
 * @param {string} wanted
 */
function valuesOf(annotations, wanted) {
  return annotations.filter(({ type }) => type === wanted).map(({ description = '' }) => description);
}

/**
 * @param {Suite} suite
 * @returns {Test[]}
 */
function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap((spec) => spec.tests);
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** @param {Row[]} rows */
function sorted(rows) {
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}
