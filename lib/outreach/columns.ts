import * as z from 'zod';

export const ColumnKindSchema = z.enum([
  'date',
  'year',
  'occasion',
  'theme',
  'place',
  'host',
  'coHost',
  'audience',
  'form',
  'item',
  'quantity',
  'unit',
  'persons',
  'views',
  'sessions',
  'rate',
  'remark',
  'ignore',
]);
export type ColumnKind = z.infer<typeof ColumnKindSchema>;

export const COLUMN_LABELS: Readonly<Record<ColumnKind, string>> = {
  date: '日期',
  year: '年份',
  occasion: '时间节点',
  theme: '主题内容',
  place: '地点',
  host: '主办单位',
  coHost: '联合单位',
  audience: '宣传对象',
  form: '活动形式',
  item: '资料物品',
  quantity: '数量',
  unit: '计量单位',
  persons: '人数人次',
  views: '浏览量',
  sessions: '场次',
  rate: '比率',
  remark: '备注',
  ignore: '不用',
};

const ColumnSchema = z.object({
  kind: ColumnKindSchema,
  /** As it stands above the column, lines of a header of two rows joined; empty without one. */
  header: z.string(),
  /** What the header says is counted (宣传折页, 受众), and in what unit; empty when it does not. */
  name: z.string(),
  verb: z.string().nullable(),
  unit: z.string(),
  /** Id of what the table's kind knows it to count; absent for everything else. */
  thing: z.string().exactOptional(),
});
export type Column = z.infer<typeof ColumnSchema>;

/** Which column holds what; shown to the user, who can correct it. */
export const ColumnMappingSchema = z.object({
  /** Rows above the first event: a title and the header. */
  headerRows: z.int().min(0),
  columns: z.array(ColumnSchema),
  /** Id of the kind of table (lib/outreach/kinds); absent for outreach. */
  dataKind: z.string().exactOptional(),
  /** The year that the title or the sheet's name tells: of days which name none. */
  year: z.int().exactOptional(),
});
export type ColumnMapping = z.infer<typeof ColumnMappingSchema>;

/** The mapping with another meaning for one column. */
export function withColumnKind(mapping: ColumnMapping, at: number, kind: ColumnKind): ColumnMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column, index) => (index === at ? turned(column, kind) : column)),
  };
}

/** What the header was known to count goes with its first meaning. */
function turned({ thing: _, ...column }: Column, kind: ColumnKind): Column {
  return { ...column, kind };
}
