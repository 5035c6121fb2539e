import { DropMenu } from '@/components/ui/DropMenu';
import type { IgnoreScope } from '@/lib/settings/ignored';

interface Props {
  /** Places on the card. */
  readonly count: number;
  readonly onIgnore: (scope: IgnoreScope) => void;
}

export function IgnoreMenu({ count, onIgnore }: Props) {
  return (
    <DropMenu
      label="忽略"
      choices={[
        { label: '忽略这一处', note: '别处同样的问题照常提示', onChoose: () => onIgnore('place') },
        {
          label: '本稿这一类都忽略',
          note: count > 1 ? `这 ${count} 处都不再提示；换一份稿件照常提示` : '换一份稿件照常提示',
          onChoose: () => onIgnore('draft'),
        },
        { label: '这条规则以后都不提示', note: '可在“已忽略”里恢复', onChoose: () => onIgnore('rule') },
      ]}
    />
  );
}
