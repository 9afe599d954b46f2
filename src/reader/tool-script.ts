/**
 * Of pages with calculators, checklists or templates alone: fetches the code of each, once, when it is touched, or as
 * the page is read where the address or the reader's storage has something of it. Without it, what is there can still
 * be read and ticked.
 */
export {};

function start(tool: HTMLElement | null | undefined): void {
  const code = tool?.dataset.tool;
  if (!tool || !code) return;
  delete tool.dataset.tool;
  // A finger presses what it touches: that is done when the code is there. Told by its kind, not by its tag: whose name
  // in a script keeps the theme's rules for such things in the page.
  let pressed: HTMLButtonElement | undefined;
  const remember = ({target}: Event): void => {
    const touched = (target as Partial<Element>).closest?.('[type]');
    pressed = touched instanceof HTMLButtonElement ? touched : undefined;
  };
  tool.addEventListener('click', remember);
  (import(code) as Promise<{attach: (tool: HTMLElement) => void}>).then(
    ({attach}) => {
      tool.removeEventListener('click', remember);
      attach(tool);
      pressed?.click();
    },
    () => {
      tool.removeEventListener('click', remember);
      tool.dataset.tool = code; // Asked again at the next touch.
    },
  );
}

/** Whether the reader's browser keeps something under a name; not where storage is forbidden. */
function isKept(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

// A finger that comes down is over the tool too.
for (const type of ['pointerover', 'focusin'])
  addEventListener(
    type,
    ({target}) => start((target as Partial<Element>).closest?.<HTMLElement>('[data-tool]')),
    {passive: true},
  );

document.addEventListener('DOMContentLoaded', () => {
  const asked = new URLSearchParams(location.search);
  document.querySelectorAll<HTMLElement>('[data-tool]').forEach((tool) => {
    const {state, keeps} = tool.dataset;
    if ((state && asked.has(state)) || (keeps && isKept(keeps))) start(tool);
  });
});
