import { Field, INPUT } from './Field';
import type { ModelForm } from './model-form';

interface Props {
  readonly form: ModelForm;
  readonly change: (form: ModelForm) => void;
  readonly error: string | undefined;
}

/** What the service charges, where the user wants to see what a draft costs. */
export function PriceFields({ form, change, error }: Props) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <Field label="输入价格（可不填）" error={error}>
        {(props) => (
          <input
            {...props}
            className={INPUT}
            inputMode="decimal"
            value={form.inputPrice}
            onChange={({ target }) => change({ ...form, inputPrice: target.value })}
          />
        )}
      </Field>
      <Field label="输出价格（可不填）">
        {(props) => (
          <input
            {...props}
            className={INPUT}
            inputMode="decimal"
            value={form.outputPrice}
            onChange={({ target }) => change({ ...form, outputPrice: target.value })}
          />
        )}
      </Field>
      <p className="col-span-2 -mt-2 mb-3 text-xs text-soft">
        元/百万词元，照服务商的价目表填写，“已发送的内容”里就会估算费用。
      </p>
    </div>
  );
}
