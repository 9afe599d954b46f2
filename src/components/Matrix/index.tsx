import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {AssessmentFiles} from '../../assessment/files';
import type {MatrixData} from '../../page-data/matrix';
import Island, {useIslandRoot} from '../Island';
import mark from '../LevelMark/styles.module.css';
import {useSiteLinks} from '../site-links';
import {ClassesContext, type MatrixClasses} from './classes';
import filters from './filters.module.css';
import {matrixLinks} from './links';
import {settingsOf} from './page';
import {select, wholeMatrix} from './state';
import table from './styles.module.css';
import {MatrixTable} from './View';
import {matrixStrings, matrixWords} from './words';

const classes: MatrixClasses = {table, filters, mark: mark.mark ?? ''};

/** `<Matrix />`: every capability that is written against the five levels. */
export default function Matrix({matrix}: {readonly matrix: MatrixData}): ReactNode {
  const {href} = useSiteLinks();
  const root = useIslandRoot();
  const {editions} = usePluginData('assessment') as AssessmentFiles;
  const {whole} = editions[matrix.edition] ?? {};
  if (whole === undefined) throw new Error(`No data for an assessment of ${matrix.edition}.`);
  return (
    <Island
      name="matrix"
      settings={settingsOf(matrix, {root, whole, classes})}
      withoutScript={translate({id: 'matrix.needsScript'})}>
      <div className={filters.room} />
      <ClassesContext value={classes}>
        <MatrixTable
          selection={select(matrix, wholeMatrix)}
          isRunning={false}
          strings={matrixStrings(matrixWords(translate), matrix)}
          links={matrixLinks(matrix.edition, href)}
        />
      </ClassesContext>
    </Island>
  );
}
