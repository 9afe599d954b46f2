import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ScoringData} from '../../page-data/page-data';
import ScoringVersionsView from './View';

/** `<ScoringVersions />`: which version of the scoring rule holds in the edition, and what each version changed. */
export default function ScoringVersions({data}: {readonly data: ScoringData}): ReactNode {
  return (
    <ScoringVersionsView
      versions={data.versions}
      strings={{
        holds: (version) => translate({id: 'scoring.holds'}, {version}),
        version: (version, begins) => translate({id: 'scoring.version'}, {version, begins}),
      }}
    />
  );
}
