import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {formulaAnchor} from '../../model/anchors';
import type {SpecificationData} from '../../page-data/page-data';
import {useSiteLinks} from '../site-links';
import FormulasView from './View';

/** `<Formulas />`: the formulas of the page's specification, with symbols, units and examples. */
export default function Formulas({data}: {readonly data: SpecificationData}): ReactNode {
  const {anchor} = useSiteLinks();
  data.formulas.forEach(({id}) => anchor(formulaAnchor(id)));
  return (
    <FormulasView
      formulas={data.formulas}
      strings={{
        symbols: (title) => translate({id: 'formulas.symbols'}, {title}),
        symbol: translate({id: 'formulas.symbol'}),
        meaning: translate({id: 'formulas.meaning'}),
        unit: translate({id: 'metrics.unit'}),
        example: translate({id: 'formulas.example'}),
      }}
    />
  );
}
