import { editorSuite } from '@/tests/e2e/editors/suite';

const page = '/bench/editors/tinymce/page.html';

// Version 8 is among the six of `npm test`.
for (const version of [5, 6, 7]) {
  const options = { package: `tinymce-${version}`, label: 'TinyMCE', submits: 'html' } as const;
  const [id, name, address] = [`tinymce${version}`, `TinyMCE ${version}`, `${page}?version=${version}`];
  editorSuite({ id, name, page: address, ...options, looks: ['h2', 'p'] });
  editorSuite({
    id: `${id}-inline`,
    name: `${name} inline`,
    page: `${address}&inline`,
    ...options,
    looks: ['h2', 'p'],
  });
}
