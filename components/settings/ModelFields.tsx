import { useId } from 'react';
import { readBaseUrl } from '@/lib/llm/base-url';
import { PRESETS, presetById } from '@/lib/llm/presets';
import { isOfficeServer } from '@/lib/settings/policy';
import { Field, INPUT } from './Field';
import { choosePreset, type FormField, isCleartext, type ModelForm, mayDeclareOnPremise } from './model-form';
import { PriceFields } from './PriceFields';
import { usePolicy } from './use-policy';

interface Props {
  readonly form: ModelForm;
  readonly change: (form: ModelForm) => void;
  readonly wrong: { readonly field: FormField; readonly message: string } | null;
}

export function ModelFields({ form, change, wrong }: Props) {
  const models = useId();
  const preset = presetById(form.preset);
  const base = readBaseUrl(form.address);
  const policy = usePolicy();
  const isOffice = base.ok && isOfficeServer(policy, base.url);
  const error = (field: FormField) => (wrong?.field === field ? wrong.message : undefined);
  return (
    <>
      <Field label="服务种类">
        {(props) => (
          <select
            {...props}
            className={INPUT}
            value={form.preset}
            onChange={({ target }) => change(choosePreset(form, target.value))}
          >
            {PRESETS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="服务地址"
        error={error('address')}
        hint={
          isCleartext(form.address) ? '这是未加密的 http 地址，密钥和稿件会以明文传输，请确认网络可信。' : undefined
        }
      >
        {(props) => (
          <input
            {...props}
            className={INPUT}
            inputMode="url"
            spellCheck={false}
            placeholder="http://192.168.1.10:8000/v1"
            value={form.address}
            onChange={({ target }) => change({ ...form, address: target.value })}
          />
        )}
      </Field>
      {mayDeclareOnPremise(form.address) && isOffice && (
        <p className="text-xs text-soft">单位已统一设置：这是本单位内网的服务器。</p>
      )}
      {mayDeclareOnPremise(form.address) && !isOffice && (
        <Tick
          label="这是本单位内网的服务器，内容不会离开本单位"
          checked={form.onPremise}
          onChange={(onPremise) => change({ ...form, onPremise })}
        />
      )}
      <Field label="模型名" error={error('model')}>
        {(props) => (
          <>
            <input
              {...props}
              className={INPUT}
              spellCheck={false}
              list={models}
              value={form.model}
              onChange={({ target }) => change({ ...form, model: target.value })}
            />
            <datalist id={models}>
              {preset.models.map((model) => (
                <option key={model} value={model} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field
        label={preset.keyNeeded ? '密钥' : '密钥（没有可不填）'}
        error={error('key')}
        hint={form.rememberKey ? '密钥保存在这台电脑的浏览器里，不同步到别处。' : '仅本次会话：关闭浏览器后自动清除。'}
      >
        {(props) => (
          <input
            {...props}
            className={INPUT}
            type="password"
            autoComplete="off"
            value={form.key}
            onChange={({ target }) => change({ ...form, key: target.value })}
          />
        )}
      </Field>
      <Tick
        label="记住密钥（公用电脑请不要勾选）"
        checked={form.rememberKey}
        onChange={(rememberKey) => change({ ...form, rememberKey })}
      />
      <Field
        label="上下文长度（词元，可不填）"
        error={error('contextTokens')}
        hint={`一次能读写的总长度，不填时按 ${preset.contextTokens} 计算；放不下的资料不会发送，并会列出来。`}
      >
        {(props) => (
          <input
            {...props}
            className={INPUT}
            inputMode="numeric"
            value={form.contextTokens}
            onChange={({ target }) => change({ ...form, contextTokens: target.value })}
          />
        )}
      </Field>
      <PriceFields form={form} change={change} error={error('prices')} />
    </>
  );
}

function Tick(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="mb-3 flex items-start gap-1.5 text-[13px]">
      <input
        type="checkbox"
        className="mt-1"
        checked={props.checked}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      {props.label}
    </label>
  );
}
