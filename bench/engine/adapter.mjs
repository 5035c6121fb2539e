// For harnesses that compare text checkers: `npm run bench -- --build` makes the module this loads.
import { pathToFileURL } from 'node:url';
import { ENGINE } from './build.mjs';

export default {
  name: 'nigao',
  group: 'engine',
  input: 'txt',
  checks: 'structure of the report and all rules; Chinese punctuation, numbers, figures, dates, terms',
  async load() {
    const engine = await import(pathToFileURL(ENGINE).href);
    return {
      check: (text) => engine.countFindings(text),
      open(text) {
        const session = engine.openSession(text);
        return { edit: (from, to, insert) => session.edit(from, to, insert).length };
      },
    };
  },
};
