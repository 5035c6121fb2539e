import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfFiles } from '@/lib/document/pdf/snapshot';

/** What the extension ships for reading PDFs; loaded when the first PDF comes. */
export const PDF_FILES: PdfFiles = { worker, characterMaps: new URL('/pdf-character-maps/', location.href).href };
