/** Why a PDF gives no text; the interface words it in Chinese. */
export type NotPdfReason = 'encrypted' | 'broken' | 'no-text' | 'garbled';

export class NotPdf extends Error {
  constructor(readonly reason: NotPdfReason) {
    super(NOT_PDF_ENGLISH[reason]);
    this.name = 'NotPdf';
  }
}

const NOT_PDF_ENGLISH: Readonly<Record<NotPdfReason, string>> = {
  encrypted: 'The PDF opens with a password only. Take the password off and save it again.',
  broken: 'The PDF is damaged or incomplete. Get it anew, or save it again from a PDF reader.',
  'no-text': 'The PDF holds no text (pictures of a scan, perhaps). Recognise its text first.',
  garbled: 'The fonts of the PDF do not tell which characters they draw. Copy the text from its original document.',
};
