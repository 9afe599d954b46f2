/** What runs inside the measured pages. Self-contained: these functions are sent as text. */

export interface Probe {
  /** All in ms since the navigation began. */
  fcp: number;
  lcp: number;
  cls: number;
  longTasks: {start: number; duration: number}[];
  /** When something of the above last came. */
  last: number;
}

/** The page whose arrival is waited for. */
export interface Target {
  readonly path: string;
  readonly title: string;
}

declare global {
  interface Window {
    benchProbe?: Probe;
    benchTarget?: Target;
    /** Wall clock, in ms, two frames after the target's heading was there. */
    benchArrived?: number;
    benchWatch?: () => void;
    /** Given to the page by the bench: called at first paint. */
    benchPainted?: () => void;
  }
}

/** In every document from its start: notes paints, shifts and long tasks. */
export function probe(): void {
  const notes: Probe = {fcp: 0, lcp: 0, cls: 0, longTasks: [], last: 0};
  window.benchProbe = notes;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        note(entry);
        notes.last = performance.now();
      }
    }).observe({type, buffered: true});
  };
  observe('paint', ({name, startTime}) => {
    if (name !== 'first-contentful-paint') return;
    notes.fcp = startTime;
    window.benchPainted?.();
  });
  observe('largest-contentful-paint', ({startTime}) => (notes.lcp = startTime));
  observe('layout-shift', (entry) => {
    const {value, hadRecentInput} = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) notes.cls += value;
  });
  observe('longtask', ({startTime, duration}) =>
    notes.longTasks.push({start: startTime, duration}),
  );
}

/**
 * In every document from its start: once it is the target's, waits for the heading and two frames.
 * In a document that may become the target's without a new one, `benchWatch()` starts it.
 */
export function watchArrival(target: Target): void {
  window.benchTarget = target;
  const look = (): void => {
    const isThere =
      location.pathname === target.path &&
      [...document.querySelectorAll('h1')].some((heading) =>
        heading.textContent?.includes(target.title),
      );
    if (!isThere) return void requestAnimationFrame(look);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.benchArrived ??= performance.timeOrigin + performance.now();
      }),
    );
  };
  window.benchWatch = look;
  if (location.pathname === target.path) look();
}
