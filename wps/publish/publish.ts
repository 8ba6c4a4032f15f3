import { onlineEntry, serverAddress } from '../installers/add-in';
import {
  bytesOfText,
  otherAddIns,
  publishXmlChange,
  textOfBytes,
  withEntry,
} from '../installers/publish-xml';
import { NoAnswer, Refused, localService } from './local-service';
import { reach } from './reach';

declare const addInName: string;
declare const packageVersion: string;

const addIn = { name: addInName, version: packageVersion };

/** The page by which a user installs the add-in from a server of the organisation. */
function start(page: Document): void {
  const element = (id: string): HTMLElement => page.getElementById(id) as HTMLElement;
  const [address, state] = [element('address') as HTMLInputElement, element('state')];
  const buttons = ['install', 'remove'].map((id) => element(id) as HTMLButtonElement);
  const service = localService(addIn, reach(page));

  const say = (kind: 'busy' | 'done' | 'problem', text: string): void => {
    state.dataset['kind'] = kind;
    state.textContent = text;
    for (const button of buttons) button.disabled = kind === 'busy';
  };
  const showEntry = (): void => {
    const url = serverAddress(address.value);
    element('entry').textContent = onlineEntry(addIn, url ?? 'https://服务器/目录/');
  };
  const attempt = async (work: (url: string) => Promise<void>): Promise<void> => {
    const url = serverAddress(address.value);
    if (url === null) {
      say('problem', '请填写服务器地址，如 https://服务器/目录/，不要有空格和中文。');
      return;
    }
    say('busy', '正在与 WPS 联系……浏览器若问是否打开 WPS Office，请点允许。');
    try {
      await work(url);
    } catch (error) {
      say('problem', problemOf(error));
    }
  };

  const install = (): Promise<void> =>
    attempt(async (url) => {
      const isSeen = await service.sees(url).catch(() => false);
      await service.install(url);
      const { own, others } = await service.list();
      if (own === null) throw new Refused('列表里没有本插件');
      const masks = others.length > 0 ? `同时装有其他表格插件：${others.join('、')}。` : '';
      const unseen = isSeen ? '' : '但 WPS 从这个地址没有取到 ribbon.xml，请检查地址。';
      say(isSeen ? 'done' : 'problem', `已安装，请退出并重新打开 WPS。${masks}${unseen}`);
    });
  const remove = (): Promise<void> =>
    attempt(async (url) => {
      const { own } = await service.list();
      await service.remove(own?.url ?? url);
      say('done', own === null ? '本机没有安装本插件。' : '已卸载，请退出并重新打开 WPS。');
    });

  element('version').textContent = packageVersion;
  const { protocol, href } = page.location;
  address.value = protocol === 'file:' ? '' : new URL('.', href).href;
  showEntry();
  address.addEventListener('input', showEntry);
  element('install').addEventListener('click', () => void install());
  element('remove').addEventListener('click', () => void remove());
  element('list').addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void mergeFile(page, file, serverAddress(address.value));
    // The same file, mended, may be chosen again.
    input.value = '';
  });
  say('done', '先打开 WPS，再点“安装或更新”。');
}

/** The user's own list with the entry in it, to be saved where it came from. */
async function mergeFile(page: Document, file: Blob, url: string | null): Promise<void> {
  const merged = page.getElementById('merged') as HTMLElement;
  const change = publishXmlChange(addIn);
  const before = textOfBytes(new Uint8Array(await new Response(file).arrayBuffer()));
  const after = url === null ? null : withEntry(before, onlineEntry(addIn, url), change);
  if (after === null) {
    merged.textContent = url === null ? '请先填写服务器地址。' : '这个文件看不懂或已损坏，未作任何改动。';
    return;
  }
  const link = page.createElement('a');
  link.download = 'publish.xml';
  link.href = URL.createObjectURL(new Blob([bytesOfText(after)], { type: 'application/xml' }));
  link.textContent = '保存加好的 publish.xml';
  const others = otherAddIns(before, addIn, change);
  merged.replaceChildren(link, others.length > 0 ? `（保留了其他表格插件：${others.join('、')}）` : '');
}

function problemOf(error: unknown): string {
  if (error instanceof NoAnswer) return 'WPS 没有应答。请先打开 WPS 再试；仍不行，用下面的办法安装。';
  if (error instanceof Refused)
    return `WPS 没有接受（${error.message || '没有说明原因'}）。请用下面的办法安装。`;
  return `没有成功：${String(error)}`;
}

start(document);
