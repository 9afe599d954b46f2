/**
 * The script of a tool page, inline at its end: starts the application, and says so when it cannot.
 *
 * Scripts come late or not at all in four ways: missing after a new release, cut short, slow, or
 * answered by a page of HTML. Each is asked for a second time, once, past every cache; then the
 * reader is told. The text stays as it was, nothing reloads by itself.
 */
export {};

const root = document.documentElement;
const script = document.currentScript as HTMLScriptElement;
const tool = document.querySelector<HTMLElement>('[data-tool]');
const sources = (script.dataset.application ?? '').split(' ');

/** Milliseconds after which the reader is told that it takes long. */
const slowNoticeDelayMs = 8000;
/** Milliseconds before a script is asked for again. */
const retryDelayMs = 1500;

/** Loads one script. @throws when it does not arrive, or does not parse. */
async function load(source: string): Promise<void> {
  await new Promise<void>((done, failed) => {
    const element = document.createElement('script');
    element.async = false;
    element.src = source;
    let broken = false;
    const notice = (event: ErrorEvent): void => {
      if (event.filename === element.src) broken = true;
    };
    addEventListener('error', notice);
    const end = (isThere: boolean): void => {
      removeEventListener('error', notice);
      if (isThere && !broken) done();
      else failed(new Error(source));
    };
    element.onload = () => end(true);
    element.onerror = () => end(false);
    document.head.append(element);
  });
}

async function loadTwice(source: string): Promise<void> {
  try {
    await load(source);
  } catch {
    await new Promise((done) => setTimeout(done, retryDelayMs));
    await load(`${source}?again`);
  }
}

const isRunning = (): boolean => 'toolRunning' in root.dataset;

/** Tells the reader, beside the page's text. */
function tell(text: string | undefined): void {
  root.dataset.toolFailed = '';
  const notice = document.createElement('div');
  notice.id = 'tool-notice';
  notice.role = 'status';
  const reload = document.createElement('a');
  reload.href = location.href;
  reload.textContent = tool?.dataset.reload ?? '';
  reload.onclick = (event) => {
    event.preventDefault();
    location.reload();
  };
  document.body.append(notice);
  setTimeout(() => notice.append(`${text ?? ''} `, reload), 50);
  // Late is not never.
  new MutationObserver((_, observer) => {
    if (!isRunning()) return;
    observer.disconnect();
    delete root.dataset.toolFailed;
    notice.remove();
  }).observe(root, {attributes: true});
}

async function start(): Promise<void> {
  let isTold = false;
  const tellOnce = (text: string | undefined): void => {
    if (!isTold && !isRunning()) tell(text);
    isTold = true;
  };
  setTimeout(() => tellOnce(tool?.dataset.slow), slowNoticeDelayMs);
  const main = sources.pop() ?? '';
  try {
    await Promise.all(sources.map(loadTwice));
    await loadTwice(main);
  } catch {
    tellOnce(tool?.dataset.failed);
  }
}

// Fetching ahead of a page that may never be looked at would not be light.
if ((document as {prerendering?: boolean}).prerendering) {
  document.addEventListener('prerenderingchange', () => void start(), {once: true});
} else void start();
