// Made by `npm run docs` from the files of lib/rules; do not edit.
import { rule as dateAfterSigning } from './date/after-signing';
import { rule as dateDeadline } from './date/deadline';
import { rule as dateFormat } from './date/format';
import { rule as dateInvalid } from './date/invalid';
import { rule as dateObservance } from './date/observance';
import { rule as figuresConflict } from './figures/conflict';
import { rule as figuresDifference } from './figures/difference';
import { rule as figuresDuplicateItem } from './figures/duplicate-item';
import { rule as figuresMeasureWord } from './figures/measure-word';
import { rule as figuresPercentage } from './figures/percentage';
import { rule as figuresStyle } from './figures/style';
import { rule as figuresSum } from './figures/sum';
import { rule as figuresTableSum } from './figures/table-sum';
import { rule as formatDate } from './format/date';
import { rule as formatDocNumber } from './format/doc-number';
import { rule as formatSigner } from './format/signer';
import { rule as formatTitle } from './format/title';
import { rule as outlineDoubleNumber } from './outline/double-number';
import { rule as outlineHeadingPunctuation } from './outline/heading-punctuation';
import { rule as outlineLevelSkip } from './outline/level-skip';
import { rule as outlineNumberSequence } from './outline/number-sequence';
import { rule as outlineNumberStyle } from './outline/number-style';
import { rule as outlineOrdinalSequence } from './outline/ordinal-sequence';
import { rule as privacyPersonName } from './privacy/person-name';
import { rule as privacyPersonalData } from './privacy/personal-data';
import { rule as privacyProtectedDetail } from './privacy/protected-detail';
import { rule as privacySecretMarking } from './privacy/secret-marking';
import { rule as punctuationDoubled } from './punctuation/doubled';
import { rule as punctuationEnumeration } from './punctuation/enumeration';
import { rule as punctuationNesting } from './punctuation/nesting';
import { rule as punctuationPairing } from './punctuation/pairing';
import { rule as punctuationTitleMarks } from './punctuation/title-marks';
import { rule as punctuationWidth } from './punctuation/width';
import type { Rule } from './rule';
import { rule as structureCausesMissing } from './structure/causes-missing';
import { rule as structureLength } from './structure/length';
import { rule as structurePartDuplicate } from './structure/part-duplicate';
import { rule as structurePartEmbedded } from './structure/part-embedded';
import { rule as structurePartEmpty } from './structure/part-empty';
import { rule as structurePartMissing } from './structure/part-missing';
import { rule as structurePartOrder } from './structure/part-order';
import { rule as structurePlanUnreported } from './structure/plan-unreported';
import { rule as structureProblemUnanswered } from './structure/problem-unanswered';
import { rule as structureRecipient } from './structure/recipient';
import { rule as structureSignature } from './structure/signature';
import { rule as structureTitle } from './structure/title';
import { rule as structureTopicMissing } from './structure/topic-missing';
import { rule as termsCollocation } from './terms/collocation';
import { rule as termsLawTitle } from './terms/law-title';
import { rule as termsNever } from './terms/never';
import { rule as termsSession } from './terms/session';
import { rule as termsStandard } from './terms/standard';
import { rule as termsUnitName } from './terms/unit-name';
import { rule as termsVariant } from './terms/variant';
import { rule as textBrokenParagraph } from './text/broken-paragraph';
import { rule as textForeignWord } from './text/foreign-word';
import { rule as textPlaceholder } from './text/placeholder';
import { rule as textRepeated } from './text/repeated';
import { rule as textResidue } from './text/residue';
import { rule as textSpacing } from './text/spacing';
import { rule as textTraditional } from './text/traditional';
import { rule as textUnfinished } from './text/unfinished';
import { rule as textUnusualCharacter } from './text/unusual-character';
import { rule as yearPlan } from './year/plan';
import { rule as yearReport } from './year/report';

export const RULES: readonly Rule[] = [
  dateAfterSigning,
  dateDeadline,
  dateFormat,
  dateInvalid,
  dateObservance,
  figuresConflict,
  figuresDifference,
  figuresDuplicateItem,
  figuresMeasureWord,
  figuresPercentage,
  figuresStyle,
  figuresSum,
  figuresTableSum,
  formatDate,
  formatDocNumber,
  formatSigner,
  formatTitle,
  outlineDoubleNumber,
  outlineHeadingPunctuation,
  outlineLevelSkip,
  outlineNumberSequence,
  outlineNumberStyle,
  outlineOrdinalSequence,
  privacyPersonName,
  privacyPersonalData,
  privacyProtectedDetail,
  privacySecretMarking,
  punctuationDoubled,
  punctuationEnumeration,
  punctuationNesting,
  punctuationPairing,
  punctuationTitleMarks,
  punctuationWidth,
  structureCausesMissing,
  structureLength,
  structurePartDuplicate,
  structurePartEmbedded,
  structurePartEmpty,
  structurePartMissing,
  structurePartOrder,
  structurePlanUnreported,
  structureProblemUnanswered,
  structureRecipient,
  structureSignature,
  structureTitle,
  structureTopicMissing,
  termsCollocation,
  termsLawTitle,
  termsNever,
  termsSession,
  termsStandard,
  termsUnitName,
  termsVariant,
  textBrokenParagraph,
  textForeignWord,
  textPlaceholder,
  textRepeated,
  textResidue,
  textSpacing,
  textTraditional,
  textUnfinished,
  textUnusualCharacter,
  yearPlan,
  yearReport,
];
