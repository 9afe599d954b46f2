import {useEffect, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {AssessmentFiles, AssessmentSettings} from '../../assessment/files';
import {useCurrentEdition} from '../edition';
import {useLocaleRoot} from '../locale-root';
import tool from '../Tool/styles.module.css';

/**
 * `<Assessment />`: the place of the assessment, and the code that fills it. React is in that code, so that the page
 * is one for reading and loads no application.
 */
export default function Assessment(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const root = useLocaleRoot()(i18n.currentLocale);
  const {path} = useCurrentEdition();
  const {script, editions} = usePluginData('assessment') as AssessmentFiles;
  const files = editions[path];
  if (!files) throw new Error(`No data for an assessment of ${path}.`);
  const settings: AssessmentSettings = {
    root,
    edition: path,
    ...files,
  };
  const source = root + script;
  // In the live view the page is made in the browser, where no script that is put into it runs.
  useEffect(() => {
    void import(/* webpackIgnore: true */ source);
  }, [source]);
  return (
    <>
      <div data-island="assessment" data-settings={JSON.stringify(settings)}>
        <p className={tool.loading}>{translate({id: 'tool.loading'})}</p>
        <noscript>
          <p>{translate({id: 'tool.needsScript'})}</p>
        </noscript>
      </div>
      <script type="module" src={source} />
    </>
  );
}
