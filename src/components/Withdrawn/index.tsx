import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {FatesData, WithdrawnData} from '../../page-data/fates';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';
import {FateView, WithdrawnFold, type WithdrawnProps} from './View';

/** What became of something withdrawn. */
function Fate({fate}: {readonly fate: WithdrawnData}): ReactNode {
  const {href} = useSiteLinks();
  return (
    <FateView
      fate={fate}
      successors={fate.successors.map(({path, ...successor}) => ({...successor, href: href(path)}))}
      strings={{
        reason: translate({id: 'fate.reason'}),
        fates: {
          replacedBy: translate({id: 'fate.replacedBy'}),
          splitInto: translate({id: 'fate.splitInto'}),
          mergedInto: translate({id: 'fate.mergedInto'}),
        },
        nothing: translate({id: 'fate.nothing'}),
      }}
    />
  );
}

/** What a part of a page shows of what is withdrawn from it. */
export function withdrawnProps(fates: FatesData): WithdrawnProps {
  return {
    title: translate({id: 'fate.withdrawn'}),
    fate: (id) => {
      const fate = fates[id];
      return fate ? <Fate fate={fate} /> : null;
    },
  };
}

/** A page that is withdrawn as a whole: what became of it, and its text, folded. No author writes it. */
export default function WithdrawnPage({
  fate,
  children,
}: {
  readonly fate: WithdrawnData;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <>
      <aside className={styles.banner} data-withdrawn="" data-unsearched="">
        <p>
          <strong>{translate({id: 'fate.page'})}</strong>
        </p>
        <Fate fate={fate} />
      </aside>
      <WithdrawnFold title={translate({id: 'fate.text'})}>{children}</WithdrawnFold>
    </>
  );
}
