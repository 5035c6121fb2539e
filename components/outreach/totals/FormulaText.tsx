import { LinkButton } from '../LinkButton';
import { useOutreach } from '../outreach-store';

const CELL = /([A-Z]{1,3}[1-9]\d*)(?=）)/;
/** A formula of more cells is read, not clicked through. */
const MOST_LINKS = 60;

/** A formula whose cells lead to the table: 300（D2）＋500（D3）＝800份. */
export function FormulaText({ text }: { readonly text: string }) {
  const look = useOutreach((state) => state.look);
  const parts = text.split(CELL);
  if (parts.length / 2 > MOST_LINKS) return text;
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text stay where they are.
      <LinkButton key={at} onClick={() => look(part)}>
        {part}
      </LinkButton>
    ),
  );
}
