import { formatListNumber } from './number-format';
import { levelOf, type NumberRef, type ParagraphStyle, type Styles } from './styles';
import type { XmlElement } from './xml';

/** What Word writes before a paragraph of a list. */
export interface ListLabel {
  /** Empty for a bullet: its mark is no text. */
  readonly text: string;
  readonly bullet: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`, `（%1）` */
  readonly pattern: string;
  /** Counting begins anew after a paragraph of this level (1-based) or above; 0 for never. */
  readonly restart: number;
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** w:startOverride by level: counting begins there, anew at the list's first paragraph. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** Counts the paragraph and gives its label, or null without one. */
  next(own: NumberRef | undefined, style: ParagraphStyle | undefined): ListLabel | null;
}

const LEVELS = 9;

/** Recreates the numbers Word computes (ECMA-376 part 1, 17.9). Lists of one abstract definition count on together. */
export function readNumbering(part: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(part, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function count(id: string, list: List, level: number): (number | undefined)[] {
    const values = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, values);
    if (!begun.has(id)) for (const at of list.starts.keys()) values[at] = undefined;
    begun.add(id);
    // A level that was left out counts as begun, as Word shows it.
    for (let above = 0; above < level; above++) values[above] ??= startOf(list, above);
    values[level] = (values[level] ?? startOf(list, level) - 1) + 1;
    for (let below = level + 1; below < LEVELS; below++) {
      if (level < (list.levels.get(below)?.restart ?? below)) values[below] = undefined;
    }
    return values;
  }

  return {
    next(own, style) {
      const id = own?.list ?? style?.number?.list;
      const list = lists.get(id ?? '');
      if (id === undefined || !list) return null;
      const level = own?.level ?? (own?.list === undefined ? styleLevel(list, style) : 0);
      const definition = list.levels.get(level);
      if (!definition) return null;
      const values = count(id, list, level);
      if (definition.format === 'bullet') return { text: '', bullet: true };
      const text = definition.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = definition.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
        return formatListNumber(values[at] ?? 0, format);
      });
      return text ? { text, bullet: false } : null;
    },
  };
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

/** A style names its level in the list's own definition, or by w:ilvl. */
function styleLevel(list: List, style: ParagraphStyle | undefined): number {
  for (const [at, level] of list.levels)
    if (level.style !== undefined && level.style === style?.number?.style) return at;
  return style?.number?.level ?? 0;
}

function readLists(part: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>();
  for (const element of part?.elements('w:abstractNum') ?? [])
    abstracts.set(element.attribute('w:abstractNumId') ?? '', element);
  const numbers = new Map<string, XmlElement>();
  for (const element of part?.elements('w:num') ?? []) numbers.set(element.attribute('w:numId') ?? '', element);

  /** A definition may point to a numbering style, whose list has the real one. */
  function definitionOf(number: XmlElement | undefined, follow: boolean): [string, XmlElement | undefined] {
    const id = number?.value('w:abstractNumId') ?? '';
    const link = abstracts.get(id)?.value('w:numStyleLink');
    if (link === undefined || !follow) return [id, abstracts.get(id)];
    return definitionOf(numbers.get(styles.listOf(link) ?? ''), false);
  }

  const lists = new Map<string, List>();
  for (const [id, number] of numbers) {
    const [abstract, definition] = definitionOf(number, true);
    const levels = new Map(readLevels(definition));
    const starts = new Map<number, number>();
    for (const override of number.elements('w:lvlOverride')) {
      const start = override.value('w:startOverride');
      if (start !== undefined) starts.set(Number(override.attribute('w:ilvl')), Number(start));
      for (const [at, level] of readLevels(override)) levels.set(at, level);
    }
    lists.set(id, { abstract, levels, starts });
  }
  return lists;
}

function* readLevels(parent: XmlElement | undefined): Generator<[number, Level]> {
  for (const element of parent?.elements('w:lvl') ?? []) {
    const at = Number(element.attribute('w:ilvl'));
    const restart = element.value('w:lvlRestart');
    yield [
      at,
      {
        start: Number(element.value('w:start') ?? 0),
        format: formatOf(element),
        pattern: element.value('w:lvlText') ?? '',
        restart: restart === undefined ? at : Number(restart),
        legal: element.isOn('w:isLgl'),
        style: element.value('w:pStyle'),
      },
    ];
  }
}

/** A custom format stands in a w:numFmt of mc:Choice; the Fallback says what to do without it. */
function formatOf(level: XmlElement): string {
  const plain = level.child('mc:AlternateContent')?.child('mc:Fallback');
  return level.value('w:numFmt') ?? plain?.value('w:numFmt') ?? 'decimal';
}

/** Own numbering of a paragraph, from its w:pPr. */
export function ownNumber(properties: XmlElement | undefined): NumberRef | undefined {
  const numbering = properties?.child('w:numPr');
  return numbering && { list: numbering.value('w:numId'), level: levelOf(numbering) };
}
