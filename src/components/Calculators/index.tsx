import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {translate} from '@docusaurus/Translate';
import {calculatorAnchor} from '../../model/anchors';
import {calculators} from '../../model/calculators';
import {languageOfLocale} from '../../model/locales';
import type {SpecificationData} from '../../page-data/page-data';
import {useSiteLinks} from '../site-links';
import CalculatorView from './View';

/** `<Calculators />`: the calculators of the page's specification, each with its worked example. */
export default function Calculators({data}: {readonly data: SpecificationData}): ReactNode {
  const {anchor} = useSiteLinks();
  const {i18n} = useDocusaurusContext();
  const {calculator: code} = usePluginData('tools') as {readonly calculator: string};
  const address = useBaseUrl(code);
  return (data.calculators ?? []).map((id) => {
    const calculator = calculators.find((known) => known.id === id);
    if (!calculator) throw new Error(`${data.id} names the calculator ${id}, which is not there.`);
    return (
      <CalculatorView
        key={id}
        id={anchor(calculatorAnchor(id))}
        calculator={calculator}
        language={languageOfLocale(i18n.currentLocale)}
        code={address}
        strings={{
          example: translate({id: 'calculator.example'}),
          reset: translate({id: 'calculator.reset'}),
          notNumber: translate({id: 'calculator.notNumber'}),
          // The places stay for the code that fills them.
          outside: translate(
            {id: 'calculator.outside'},
            {least: '{least}', greatest: '{greatest}'},
          ),
          notWhole: translate({id: 'calculator.notWhole'}),
          wrong: translate({id: 'calculator.wrong'}),
          copy: translate({id: 'calculator.copy'}),
          copied: translate({id: 'checklist.copied'}),
          notCopied: translate({id: 'checklist.notCopied'}),
        }}
      />
    );
  });
}
