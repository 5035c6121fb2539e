/** Why bytes cannot be read as a .docx; the interface words it in Chinese, the command line in English. */
export type NotDocxReason =
  | 'not-zip'
  | 'encrypted'
  | 'restricted'
  | 'old-word'
  | 'other-office'
  | 'too-large'
  | 'broken'
  | 'no-text';

export class NotDocx extends Error {
  constructor(readonly reason: NotDocxReason) {
    super(NOT_DOCX_ENGLISH[reason]);
    this.name = 'NotDocx';
  }
}

const NOT_DOCX_ENGLISH: Readonly<Record<NotDocxReason, string>> = {
  'not-zip': 'This is not a .docx file. Open it in Word or WPS and save it as .docx.',
  encrypted: 'The document is protected by a password. Take the password off in Word or WPS and save it again.',
  restricted:
    'The document is protected by rights management. Open it in Word, lift the restriction and save it again.',
  'old-word': 'This is an old Word or WPS document (.doc, .wps). Open it in Word or WPS and save it as .docx.',
  'other-office': 'This is a zipped file of another program (.xlsx, .pptx, .odt, .ofd, .zip). Save the text as .docx.',
  'too-large': 'The document is too large once unpacked. Copy its text into a .txt file.',
  broken: 'The .docx file is damaged or incomplete. Open it in Word or WPS, let it be repaired, and save it again.',
  'no-text': 'The document holds no text (pictures of a scan, perhaps). Recognise the text first and save that.',
};
