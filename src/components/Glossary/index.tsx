import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {inForce} from '../../model/lifecycle';
import {languageOfLocale, locales} from '../../model/locales';
import type {FatesData} from '../../page-data/fates';
import type {GlossaryData} from '../../page-data/page-data';
import {useInNewest} from '../InNewest';
import {useSiteLinks} from '../site-links';
import {withdrawnProps} from '../Withdrawn';
import StructuredData from '../StructuredData';
import GlossaryView from './View';

/** `<Glossary />`: the terms of the edition with their names in both languages and what they mean. */
export default function Glossary({
  data,
  fates,
}: {
  readonly data: GlossaryData;
  readonly fates: FatesData;
}): ReactNode {
  const {anchor} = useSiteLinks();
  const {currentLocale} = useDocusaurusContext().i18n;
  const otherLocale = locales.find(
    (locale) =>
      languageOfLocale(locale) !== languageOfLocale(currentLocale as (typeof locales)[number]),
  );
  data.terms.forEach(({id}) => anchor(id));
  return (
    <>
      <StructuredData
        data={{
          '@type': 'DefinedTermSet',
          name: data.title,
          inLanguage: currentLocale,
          hasDefinedTerm: data.terms.filter(inForce).map(({id, title}) => ({
            '@type': 'DefinedTerm',
            name: title,
            url: `#${id}`,
          })),
        }}
      />
      <GlossaryView
        terms={data.terms}
        translationLanguage={otherLocale}
        withdrawn={withdrawnProps(fates)}
        inNewest={useInNewest()}
      />
    </>
  );
}
