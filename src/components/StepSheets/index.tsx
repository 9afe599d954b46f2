import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {
  capabilityPath,
  criterionAnchor,
  levelAnchor,
  ratePath,
  stepAnchor,
} from '../../model/anchors';
import type {StepSheetsData} from '../../page-data/step-sheets';
import {useCurrentEdition} from '../edition';
import EditionNotice from '../EditionNotice';
import {evidenceKindName} from '../evidence-kind';
import {useSiteLinks} from '../site-links';
import StepSheetsView from './View';
import styles from './styles.module.css';

/** The page of a capability's steps, which the plugin makes for each; no author writes it. */
export default function StepSheets({sheets}: {readonly sheets: StepSheetsData}): ReactNode {
  const {href, anchor} = useSiteLinks();
  const {label, status} = useCurrentEdition();
  const {edition, id, title} = sheets;
  const page = (capability: string): string => capabilityPath(edition, capability);
  const name = translate({id: 'stepSheets.title'}, {id, title});
  sheets.steps.forEach(({to}) => anchor(stepAnchor(to)));
  return (
    <Layout title={name} description={translate({id: 'stepSheets.description'}, {id, title})}>
      <main id="main" className={styles.page}>
        <nav className={styles.where} aria-label={translate({id: 'nav.where'})}>
          <a href={href(`/${edition}/`)}>{label}</a>
          {status} /{' '}
          <a href={href(page(id))}>
            {id} {title}
          </a>{' '}
          · <a href={href(ratePath(edition, id))}>{translate({id: 'levelSummary.rate'}, {id})}</a>
        </nav>
        <EditionNotice />
        <h1>{name}</h1>
        <StepSheetsView
          sheets={sheets}
          strings={{
            step: (from, to) => translate({id: 'stepUp.step'}, {from, to}),
            now: translate({id: 'stepSheets.now'}),
            then: translate({id: 'stepSheets.then'}),
            dependencies: translate({id: 'stepSheets.presupposed'}),
            actions: translate({id: 'matrix.actions'}),
            gap: translate({id: 'stepSheets.gap'}),
            evidence: translate({id: 'stepSheets.evidence'}),
            help: translate({id: 'stepSheets.help'}),
            team: translate({id: 'stepSheets.team'}),
            owner: translate({id: 'stepSheets.owner'}),
            due: translate({id: 'stepSheets.due'}),
            evidenceKind: evidenceKindName,
            print: translate({id: 'stepSheets.print'}),
            onlyThis: (from, to) => translate({id: 'stepSheets.onlyThis'}, {from, to}),
          }}
          links={{
            level: (capability, level) => href(`${page(capability)}#${levelAnchor(level)}`),
            criterion: (criterion) => href(`${page(id)}#${criterionAnchor(criterion)}`),
          }}
        />
      </main>
    </Layout>
  );
}
