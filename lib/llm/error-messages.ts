import type { ModelErrorKind, Whom } from './errors';

const OLLAMA_ORIGINS = 'OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*';

/** Cause and cure of a failure, in Chinese. `status` is the HTTP status, null when there was none. */
export function describeCause(kind: ModelErrorKind, whom: Whom, status: number | null): string {
  const { origin } = new URL(whom.baseURL);
  const ollama = whom.preset === 'ollama' || origin.endsWith(':11434');
  switch (kind) {
    case 'secrecy':
      return '稿件带有密级或内部资料标志，不能发送到云端模型。请改用本单位内网的模型，或者不用模型继续（检查、修改和模板起草都不需要模型）。';
    case 'unauthorized':
      return `${origin} 不接受这个密钥（401）。请检查密钥是否填错、多了空格、已停用，或者不是这家服务的密钥。`;
    case 'forbidden':
      return `${origin} 拒绝了这次请求（403）：密钥没有使用“${whom.model}”的权限，或者账户、网络地址受限。请向服务的管理员核对。`;
    case 'origin-refused':
      return ollama
        ? `Ollama 拒绝来自浏览器扩展的请求（403）。请在运行 Ollama 的电脑上设置环境变量 ${OLLAMA_ORIGINS}，然后重启 Ollama，再点“测试连接”。`
        : `${origin} 只接受指定来源的请求（403）。请让管理员在服务的来源（CORS）设置中加入 chrome-extension://* 。`;
    case 'no-path':
      return `${origin} 有回应，但没有这个地址（404）：${whom.baseURL}。请核对路径，多数服务以 /v1 结尾。`;
    case 'no-model':
      return `服务可用，但没有名为“${whom.model}”的模型（404）。${ollama ? `请先在那台电脑上运行 ollama pull ${whom.model}，或改用已有的模型名。` : '请核对模型名，大小写也要一致。'}`;
    case 'no-quota':
      return `${origin} 表示账户余额或额度不足。请充值，或换用别的服务。`;
    case 'busy':
      return `${origin} 请求太多（429），已自动重试两次。请过一两分钟再试。`;
    case 'server':
      return `${origin} 内部出错（${status ?? '5xx'}），已自动重试两次。请稍后再试；自建服务请让管理员查看运行日志。`;
    case 'bad-request':
      return `${origin} 不接受这次请求的写法（${status ?? 400}）。请核对服务种类是否选对，并把下面的原话交给管理员。`;
    case 'too-long':
      return `这次要发送的内容超过了“${whom.model}”一次能读的长度。请减少选用的资料，或改用上下文更长的模型${ollama ? '（Ollama 可设置环境变量 OLLAMA_CONTEXT_LENGTH=16384 后重启）' : ''}。没有发送被截短的内容。`;
    case 'no-answer':
      return `${origin} 收到了请求，但长时间没有开始回答。模型可能正在装入或排队，请稍后再试；总是如此时请换较小的模型。`;
    case 'stalled':
      return `${origin} 回答到一半停住了。未完成的内容没有采用，请再试一次。`;
    case 'cut':
      return `与 ${origin} 的连接中途断开，回答不完整。未完成的内容没有采用，请再试一次。`;
    case 'output-limit':
      return '回答太长，到达了输出上限而不完整。未完成的内容没有采用，请一次少写一些（例如只写一个部分）。';
    case 'filtered':
      return `${origin} 的内容审查拦下了这次回答。请换一种说法、少选资料，或改用本单位的模型。`;
    case 'empty':
      return `${origin} 有回应，但什么内容也没有给。请再试一次；总是如此时请换一个模型。`;
    case 'not-an-api':
      return `${origin} 返回的是网页而不是模型的回答。地址可能填成了网站首页，或者网络要求先登录。请核对地址，通常以 /v1 结尾。`;
    case 'unreachable':
      return `连不上 ${origin}。可能的原因：服务没有启动；地址或端口写错；扩展没有获得访问该地址的许可（重新保存一次设置即可授权）；代理或防火墙拦截；https 证书不被信任。${ollama ? 'Ollama 还要设置 OLLAMA_HOST=0.0.0.0 才能从别的电脑访问。' : ''}`;
    case 'not-json':
      return `“${whom.model}”没有按要求的格式回答，重试后仍不行。原文留在下面供查看，没有采用。请再试一次，或换一个模型。`;
    case 'cancelled':
      return '已取消，没有采用任何内容。';
  }
}
