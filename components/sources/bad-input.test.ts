// @vitest-environment happy-dom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { line, makeDocx, p } from '@/tests/docx/make-docx';
import { makePdf, setPages } from '@/tests/pdf/make-pdf';
import { readOpenPage } from './read-page';
import { readSourceFile } from './read-source';

// Where Node finds what the extension ships.
vi.mock('@/components/paste/pdf-files', () => ({ PDF_FILES: { characterMaps: 'node_modules/pdfjs-dist/cmaps/' } }));

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
const ole = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(stream)]);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LOCKED =
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'31'.repeat(32)}> /U <${'32'.repeat(32)}> >> ` +
  `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;

function file(name: string, bytes: Uint8Array): File {
  return new File([Uint8Array.from(bytes)], name);
}
const read = (name: string, bytes: Uint8Array) => readSourceFile(file(name, bytes), {});

describe('a file that gives no source says why and what to do', () => {
  it.each([
    ['工作小结.docx', ole('EncryptedPackage'), /加了密码.*取消密码/],
    ['工作小结.docx', ole('EncryptedPackageDRMEncryptedTransform'), /限制了访问权限.*取消“限制访问”/],
    ['工作小结.doc', ole('WordDocument'), /旧版 Word.*另存为 \.docx/],
    ['工作小结.docx', ole('WordDocument'), /旧版 Word.*另存为 \.docx/],
    ['工作小结.docx', PNG, /图片.*文字识别/],
    ['照片.png', PNG, /图片.*文字识别/],
    ['工作小结.docx', strToU8('%TSD-Header-###%'), /加密软件.*另存为 \.docx/],
    ['工作小结.docx', zipSync({ 'a.txt': strToU8('法治') }), /损坏或不完整.*修复/],
    ['工作小结.docx', makeDocx({ body: p('<w:r><w:drawing/></w:r>') }), /没有文字.*识别/],
    ['通知.pdf', makePdf({ pages: ['scan'] }), /扫描件.*文字识别/],
    ['通知.pdf', makePdf({ pages: setPages(['法治']), trailer: LOCKED }), /打开密码.*取消密码/],
    ['通知.pdf', strToU8('%PDF-1.7 half'), /损坏或不完整.*重新下载/],
    ['空.txt', new Uint8Array(0), /空的.*换一个/],
    ['空.docx', new Uint8Array(0), /空的.*换一个/],
    ['空.xlsx', new Uint8Array(0), /空的.*换一个/],
    ['空.csv', new Uint8Array(0), /空的.*换一个/],
    ['空白.txt', strToU8(' \n\n'), /没有文字.*换一份/],
    ['台账.xls', ole('Workbook'), /已损坏.*另存为 \.xlsx/],
    ['台账.xlsx', ole('EncryptedPackage'), /加了密码.*取消密码/],
    ['台账.xlsx', strToU8('法治'), /另存为 \.xlsx/],
    ['台账.csv', strToU8('只有一列\n没有第二列'), /至少要有两列/],
    ['程序.bin', Uint8Array.from([1, 0, 2, 0, 3]), /不是文字文件.*粘贴/],
  ])('%s %#', async (name, bytes, says) => {
    await expect(read(name, bytes)).rejects.toThrow(says);
  });

  it('refuses 50 MB before it reads a byte, and tells the limit', async () => {
    const large = Object.assign(file('扫描.pdf', strToU8('%PDF')), {
      arrayBuffer: () => Promise.reject(new Error('was read')),
    });
    Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 });
    await expect(readSourceFile(large, {})).rejects.toThrow(/有 50 MB，上限是 30 MB/);
  });

  it('says so when the browser cannot open the file any more', async () => {
    const gone = Object.assign(file('小结.txt', strToU8('法治')), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    await expect(readSourceFile(gone, {})).rejects.toThrow(/没能打开这个文件/);
  });
});

describe('what only looks bad is read right', () => {
  const TEXT = '组织开展法治宣传12场次，发放资料300份。';
  const GB18030 = [0xb7, 0xa8, 0xd6, 0xce, 0xd5, 0xfe, 0xb8, 0xae, 0x33, 0xb3, 0xa1];
  it.each([
    ['gbk.txt', Uint8Array.from(GB18030), '法治政府3场'],
    ['utf16.txt', Uint8Array.from([0xff, 0xfe, ...utf16(TEXT)]), TEXT],
    ['utf16-no-mark.txt', Uint8Array.from(utf16(`${TEXT}\r\n`)), TEXT],
    ['bom.txt', strToU8(`\uFEFF${TEXT}`), TEXT],
    ['小结.doc', makeDocx({ body: line(TEXT) }), TEXT],
    ['小结.docx', makePdf({ pages: setPages([TEXT]) }), TEXT],
    ['小结.htm', strToU8(`<h1>小结</h1><p>${TEXT}</p>`), `小结\n${TEXT}`],
  ])('%s', async (name, bytes, text) => {
    expect(await read(name, bytes)).toMatchObject({ label: name, text });
  });

  it('a table of a Chinese spreadsheet program, in GB18030', async () => {
    const bytes = [...GB18030.slice(0, 4), 0x2c, ...GB18030.slice(4, 8), 0x0d, 0x0a, 0x31, 0x2c, 0x32];
    expect(await read('台账.csv', Uint8Array.from(bytes))).toMatchObject({
      table: {
        sheet: {
          rows: [
            [{ text: '法治' }, { text: '政府' }],
            [{ text: '1' }, { text: '2' }],
          ],
        },
      },
    });
  });
});

describe('a page that gives no source says why and what to do', () => {
  it.each([
    ['draft', /正在写的稿件.*打开那个网页/],
    ['login', /先登录.*再点一次/],
    ['little', /几乎没有文字.*粘贴到下面/],
    ['none', /没有认出.*粘贴到下面/],
  ] as const)('%s', async (status, says) => {
    await expect(readOpenPage(async () => ({ status }))).rejects.toThrow(says);
  });
});
