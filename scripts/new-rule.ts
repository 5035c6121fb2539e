// `npm run new:rule -- family/name "标题"`: writes a rule and its test, then the index and the docs page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULE_ID } from './rules/files';
import { ruleTemplate, testTemplate } from './rules/template';

const [id, title, ...rest] = process.argv.slice(2);
const path = `lib/rules/${id}.ts`;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!id || !title || rest.length > 0) fail('Usage: npm run new:rule -- family/name "标题"');
if (!RULE_ID.test(id))
  fail(`'${id}' is no rule id. It is family/name in small letters and hyphens, such as text/repeated.`);
if (!/[\u4e00-\u9fff]/.test(title) || /['\\\n]/.test(title)) {
  fail(`'${title}' is no title. It is a few words in Chinese, without ' and \\, such as "下一年度安排的年份".`);
}
if (existsSync(path)) fail(`${path} exists already.`);

mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, ruleTemplate(id, title));
writeFileSync(join('lib', 'rules', `${id}.test.ts`), testTemplate(id));
const docs = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', 'docs.ts')], { stdio: 'inherit' });
if (docs.status !== 0) process.exit(docs.status ?? 1);
console.log(`
${path} is there; its test fails until you have written it:
  1. examples: bad and good fragments, with what must be found
  2. check, message and, if it can be mended, fixes
  3. basis and why
  4. npx vitest run lib/rules/${id}.test.ts && npm run docs`);
