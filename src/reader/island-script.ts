/**
 * The script of a page with an island, inline at its end: loads the island's code, and says so when it cannot.
 *
 * Code comes late or not at all in four ways: missing after a new release, cut short, slow, or answered by a page of
 * HTML. It is asked for a second time, once, past every cache; then the reader is told. The text stays as it was,
 * nothing reloads by itself.
 */
export {};

const root = document.documentElement;
const island = document.querySelector<HTMLElement>('[data-island]');
const {code = '', slow, failed, reload} = island?.dataset ?? {};

/** Milliseconds after which the reader is told that it takes long. */
const slowNoticeDelayMs = 8000;
/** Milliseconds before the code is asked for again. */
const retryDelayMs = 1500;

const isRunning = (): boolean => island?.dataset.running !== undefined;

/** Tells the reader, beside the page's text. */
function tell(text: string | undefined): void {
  root.dataset.islandFailed = '';
  const notice = document.createElement('div');
  notice.id = 'island-notice';
  notice.role = 'status';
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = reload ?? '';
  link.onclick = (event) => {
    event.preventDefault();
    location.reload();
  };
  document.body.append(notice);
  setTimeout(() => notice.append(`${text ?? ''} `, link), 50);
  // Late is not never.
  new MutationObserver((_, observer) => {
    if (!isRunning()) return;
    observer.disconnect();
    delete root.dataset.islandFailed;
    notice.remove();
  }).observe(island ?? root, {attributes: true});
}

async function start(): Promise<void> {
  let isTold = false;
  const tellOnce = (text: string | undefined): void => {
    if (!isTold && !isRunning()) tell(text);
    isTold = true;
  };
  setTimeout(() => tellOnce(slow), slowNoticeDelayMs);
  try {
    await import(code).catch(async () => {
      await new Promise((done) => setTimeout(done, retryDelayMs));
      await import(`${code}?again`);
    });
  } catch {
    tellOnce(failed);
  }
}

// Fetching ahead of a page that may never be looked at would not be light.
if ((document as {prerendering?: boolean}).prerendering) {
  document.addEventListener('prerenderingchange', () => void start(), {once: true});
} else void start();
