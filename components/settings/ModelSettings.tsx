import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { presetById } from '@/lib/llm/presets';
import { ModelFields } from './ModelFields';
import { browserOriginAccess, type OriginAccess } from './origin-access';
import { TestResult } from './TestResult';
import { useModelForm } from './use-model-form';

interface Props {
  readonly access?: OriginAccess;
}

/** Where the model is. Without one everything but the model's own drafting works. */
export function ModelSettings({ access = browserOriginAccess }: Props) {
  const { form, saved, state, change, test, save, forget, cancel } = useModelForm(access);
  const busy = state.step === 'testing';
  return (
    <Section title="大模型（可不设置）">
      <p className="mb-3 text-[13px] text-soft">
        核稿、修改和起草都不需要模型。设置模型后，可以让它把文字写得更通顺；数字、文件名等仍由程序按资料填写并逐项核对。发送前会显示将要发送的内容。
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ModelFields form={form} change={change} wrong={state.step === 'wrong' ? state : null} />
        <p className="mb-3 text-xs break-words text-soft">{presetById(form.preset).hint}</p>
        <div className="mb-3 flex flex-wrap gap-1.5">
          <Button look="primary" type="submit" disabled={busy}>
            保存
          </Button>
          {busy ? <Button onClick={cancel}>停止测试</Button> : <Button onClick={() => void test()}>测试连接</Button>}
          {saved.endpoint && (
            <Button look="quiet" className="ml-auto" disabled={busy} onClick={() => void forget()}>
              移除模型和密钥
            </Button>
          )}
        </div>
      </form>
      {state.step === 'testing' && (
        <Notice tone="info" live>
          正在测试，最多等一分钟……
        </Notice>
      )}
      {state.step === 'saved' && (
        <Notice tone="good" live>
          已保存。
        </Notice>
      )}
      {state.step === 'forgotten' && (
        <Notice tone="good" live>
          已移除模型设置和密钥。
        </Notice>
      )}
      {state.step === 'refused' && (
        <Notice tone="warning" live>
          浏览器没有给予访问 {state.origin} 的许可，设置没有保存。请再点一次，并在浏览器的提示中选择“允许”。
        </Notice>
      )}
      {state.step === 'tested' && <TestResult result={state.result} />}
    </Section>
  );
}
