import { blank, markdown, paragraphCut, placeholder, residue, traditional } from './characters';
import { docNumber, secrecyMark, signatureDate } from './forms';
import {
  commaBetweenTitles,
  halfWidthBrackets,
  halfWidthCommaSpaced,
  halfWidthMarks,
  occasion,
  oneHalfWidthBracket,
  straightQuotes,
  unpaired,
} from './marks';
import type { DefectClass } from './mutation';
import { doubleNumber, headingStop, numberDoubled, numberSkipped, numberStyle, partYear, planYear } from './numbers';
import {
  causesRemoved,
  partDoubled,
  partEmptied,
  partRemoved,
  partsSwapped,
  signatureRemoved,
  titleCut,
} from './parts';
import { personalNumbers, personNames, protectedDetails } from './privacy';

export const CLASSES: readonly DefectClass[] = [
  partRemoved,
  partsSwapped,
  partEmptied,
  partDoubled,
  causesRemoved,
  signatureRemoved,
  titleCut,
  numberSkipped,
  numberDoubled,
  numberStyle,
  doubleNumber,
  headingStop,
  planYear,
  partYear,
  halfWidthMarks,
  halfWidthCommaSpaced,
  halfWidthBrackets,
  oneHalfWidthBracket,
  straightQuotes,
  unpaired,
  commaBetweenTitles,
  occasion,
  traditional,
  residue,
  blank,
  markdown,
  placeholder,
  paragraphCut,
  docNumber,
  signatureDate,
  secrecyMark,
  personalNumbers,
  personNames,
  protectedDetails,
];
