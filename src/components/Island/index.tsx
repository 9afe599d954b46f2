import {useEffect, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {IslandFiles} from '../../island/files';
import {useLocaleRoot} from '../locale-root';
import styles from './styles.module.css';

/** The root of the page's language, with the base path, which the code of an island makes addresses with. */
export function useIslandRoot(): string {
  const {i18n} = useDocusaurusContext();
  return useLocaleRoot()(i18n.currentLocale);
}

/**
 * The place of what works only in the reader's browser, and the code that fills it. React is in that code, so that the
 * page is one for reading and loads no application.
 *
 * `../../after-build` puts the script into the page that loads the code, which the page here only names.
 */
export default function Island({
  name,
  settings,
  withoutScript,
  children,
}: {
  /** Of the plugin that makes the code. */
  readonly name: string;
  /** What the page tells the code. */
  readonly settings: object;
  /** Said before what is shown without script, where most of it can be used: what cannot. */
  readonly withoutScript?: string;
  /** What can be read until the code runs. */
  readonly children?: ReactNode;
}): ReactNode {
  const {script} = usePluginData(name) as IslandFiles;
  const source = useIslandRoot() + script;
  const json = JSON.stringify(settings);
  return (
    // In the live view another text is another place, which its code has not filled.
    <Place key={json} name={name} source={source} settings={json}>
      {withoutScript ? (
        <noscript>
          <p>{withoutScript}</p>
        </noscript>
      ) : null}
      {children}
      <p className={clsx(styles.loading, !children && styles.alone)}>
        {translate({id: 'tool.loading'})}
      </p>
      {withoutScript ? null : (
        <noscript>
          <p>{translate({id: 'tool.needsScript'})}</p>
        </noscript>
      )}
    </Place>
  );
}

function Place({
  name,
  source,
  settings,
  children,
}: {
  readonly name: string;
  readonly source: string;
  /** As JSON. */
  readonly settings: string;
  readonly children: ReactNode;
}): ReactNode {
  // In the live view the page is made in the browser, where no script that is put into it runs. A module is run once
  // for an address.
  useEffect(() => {
    void import(/* webpackIgnore: true */ `${source}?${Date.now()}`);
  }, [source]);
  return (
    // The words are for src/reader/island-script.ts and src/island/mount.tsx, which say them when the code fails.
    <div
      data-island={name}
      data-code={source}
      data-settings={settings}
      data-slow={translate({id: 'tool.slow'})}
      data-failed={translate({id: 'tool.failed'})}
      data-reload={translate({id: 'tool.reload'})}
      data-broken={translate({id: 'tool.broken'})}>
      {children}
    </div>
  );
}
