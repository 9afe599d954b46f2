import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ErratumData} from '../../changes/errata';
import {useCurrentEdition} from '../edition';
import notice from '../EditionNotice/styles.module.css';
import {useSiteLinks} from '../site-links';
import {errataStrings} from './strings';
import {ErrataView} from './View';

/**
 * What was corrected on a page of a released edition, before all else. No author writes it:
 * src/plugins/standard/remark-standard.ts puts it there where its edition has errata.
 */
export default function Errata({errata}: {readonly errata: readonly ErratumData[]}): ReactNode {
  const {href} = useSiteLinks();
  const {path} = useCurrentEdition();
  if (errata.length === 0) return null;
  return (
    // What is no longer so is not to be found.
    <aside
      className={notice.notice}
      aria-label={translate({id: 'errata.label'})}
      data-errata=""
      data-unsearched="">
      <ErrataView
        errata={errata}
        strings={errataStrings()}
        href={(address) => href(`/${path}${address}`)}
      />
    </aside>
  );
}
