import * as z from 'zod';

/** What is written of a table. total: sums of all; nodes: by occasion; list: a line each; events: a paragraph each. */
export const PhraseFormSchema = z.enum(['total', 'nodes', 'list', 'events', 'newMedia']);
export type PhraseForm = z.infer<typeof PhraseFormSchema>;

export const FORM_LABELS: Readonly<Record<PhraseForm, string>> = {
  total: '年度总述',
  nodes: '按节点综述',
  list: '简列',
  events: '逐场成段',
  newMedia: '新媒体',
};

/** In Chinese: what each form gives. */
export const FORM_HINTS: Readonly<Record<PhraseForm, string>> = {
  total: '几句话说全年：开展多少场、发放多少、多少人参与。',
  nodes: '先说总场次，再按时间节点各写一句。',
  list: '每场活动一行，适合列清单。',
  events: '每场活动一段：时间、单位、地点、内容、发放、参与。',
  newMedia: '只写公众号、短视频等：推送多少条，阅读多少次。',
};

/** What the user may have named or left out. Without `items` printed matter is one sum: 各类宣传资料800份（册）. */
export const PhraseNameSchema = z.enum(['occasion', 'ordinal', 'place', 'host', 'form', 'audience', 'items']);
export type PhraseName = z.infer<typeof PhraseNameSchema>;

export const NAME_LABELS: Readonly<Record<PhraseName, string>> = {
  occasion: '时间节点',
  ordinal: '第几个',
  place: '地点',
  host: '主办和联合单位',
  form: '活动形式',
  audience: '宣传对象',
  items: '资料明细',
};

/** As a report usually names them: everything but how manieth an occasion is. */
export const USUAL_NAMES: readonly PhraseName[] = PhraseNameSchema.options.filter((name) => name !== 'ordinal');

export interface PhraseOptions {
  readonly form: PhraseForm;
  readonly names: readonly PhraseName[];
  /** Chooses among wordings; the same seed gives the same text. */
  readonly seed: number;
  readonly reportYear: number | null;
}

/** A sentence to be, the fullest wording first. */
export interface PhraseSentence {
  readonly variants: readonly string[];
  /** Line of the sheet it tells of; null for one about several. */
  readonly row: number | null;
  /** Id of the choice that alone decides what stands here; the variants are then none. */
  readonly choice?: string;
  /** Lines of the sheet whose sums it gives, where they are not all. */
  readonly rows?: readonly number[];
}

/** What only the user can say, such as that something did not happen; as in a suggestion. */
export interface PhraseChoice {
  readonly id: string;
  readonly question: string;
  readonly options: { readonly id: string; readonly label: string; readonly text: string }[];
}

export interface Phrasing {
  readonly paragraphs: readonly (readonly PhraseSentence[])[];
  /** In Chinese: what was put together or left out. */
  readonly notes: readonly string[];
  readonly choices?: readonly PhraseChoice[];
}

/** What of it a form can name; the rest makes no difference to it. */
export const NAMES_OF: Readonly<Record<PhraseForm, readonly PhraseName[]>> = {
  total: PhraseNameSchema.options,
  nodes: ['ordinal', 'place', 'host', 'items'],
  list: ['occasion', 'ordinal', 'place', 'host', 'items'],
  events: PhraseNameSchema.options,
  newMedia: [],
};
