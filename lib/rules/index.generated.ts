// Made by `npm run docs` from the files of lib/rules; do not edit.
import { rule as dateFormat } from './date/format';
import { rule as formatDate } from './format/date';
import { rule as formatDocNumber } from './format/doc-number';
import { rule as formatSigner } from './format/signer';
import { rule as outlineDoubleNumber } from './outline/double-number';
import { rule as outlineHeadingPunctuation } from './outline/heading-punctuation';
import { rule as outlineLevelSkip } from './outline/level-skip';
import { rule as outlineNumberSequence } from './outline/number-sequence';
import { rule as outlineNumberStyle } from './outline/number-style';
import { rule as privacySecretMarking } from './privacy/secret-marking';
import { rule as punctuationDoubled } from './punctuation/doubled';
import { rule as punctuationEnumeration } from './punctuation/enumeration';
import { rule as punctuationNesting } from './punctuation/nesting';
import { rule as punctuationPairing } from './punctuation/pairing';
import { rule as punctuationWidth } from './punctuation/width';
import type { Rule } from './rule';
import { rule as structureCausesMissing } from './structure/causes-missing';
import { rule as structurePartDuplicate } from './structure/part-duplicate';
import { rule as structurePartEmbedded } from './structure/part-embedded';
import { rule as structurePartEmpty } from './structure/part-empty';
import { rule as structurePartMissing } from './structure/part-missing';
import { rule as structurePartOrder } from './structure/part-order';
import { rule as structureRecipient } from './structure/recipient';
import { rule as structureSignature } from './structure/signature';
import { rule as structureTitle } from './structure/title';
import { rule as textBrokenParagraph } from './text/broken-paragraph';
import { rule as textPlaceholder } from './text/placeholder';
import { rule as textResidue } from './text/residue';
import { rule as textTraditional } from './text/traditional';
import { rule as yearPlan } from './year/plan';
import { rule as yearReport } from './year/report';

export const RULES: readonly Rule[] = [
  dateFormat,
  formatDate,
  formatDocNumber,
  formatSigner,
  outlineDoubleNumber,
  outlineHeadingPunctuation,
  outlineLevelSkip,
  outlineNumberSequence,
  outlineNumberStyle,
  privacySecretMarking,
  punctuationDoubled,
  punctuationEnumeration,
  punctuationNesting,
  punctuationPairing,
  punctuationWidth,
  structureCausesMissing,
  structurePartDuplicate,
  structurePartEmbedded,
  structurePartEmpty,
  structurePartMissing,
  structurePartOrder,
  structureRecipient,
  structureSignature,
  structureTitle,
  textBrokenParagraph,
  textPlaceholder,
  textResidue,
  textTraditional,
  yearPlan,
  yearReport,
];
