import {useEffect, type ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './styles.module.css';

/**
 * What works only with the application in the reader's browser: a calculator, filters, a form.
 *
 * This is the one place that decides what kind a page is: a page with a `Tool` on it loads React at
 * once; a page without is for reading and never does (`src/reader/README.md`).
 *
 * @param children what to show, given whether the application runs. Until it does, that is what can
 *   be read without it: no control that would be dead
 */
export default function Tool({
  withoutScript,
  children,
}: {
  /** Said before what is shown without script, where most of it can be used: what cannot. */
  readonly withoutScript?: string;
  readonly children: (isRunning: boolean) => ReactNode;
}): ReactNode {
  const isRunning = useIsBrowser();
  // For src/reader/tool-script.ts, which waits for it.
  useEffect(() => {
    if (isRunning) document.documentElement.dataset.toolRunning = '';
  }, [isRunning]);
  return (
    // The words are for src/reader/tool-script.ts, which says them when the application is late.
    <div
      data-tool=""
      data-slow={translate({id: 'tool.slow'})}
      data-failed={translate({id: 'tool.failed'})}
      data-reload={translate({id: 'tool.reload'})}>
      <ErrorBoundary fallback={() => <p role="alert">{translate({id: 'tool.broken'})}</p>}>
        {isRunning || !withoutScript ? null : (
          <noscript>
            <p>{withoutScript}</p>
          </noscript>
        )}
        {children(isRunning)}
      </ErrorBoundary>
      {isRunning ? null : (
        <>
          <p className={styles.loading}>{translate({id: 'tool.loading'})}</p>
          {withoutScript ? null : (
            <noscript>
              <p>{translate({id: 'tool.needsScript'})}</p>
            </noscript>
          )}
        </>
      )}
    </div>
  );
}
