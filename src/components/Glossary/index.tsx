import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {languageOfLocale, locales} from '../../model/locales';
import type {GlossaryData} from '../../page-data/page-data';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

/** `<Glossary />`: the terms of the edition with their names in both languages and what they mean. */
export default function Glossary({data}: {readonly data: GlossaryData}): ReactNode {
  const {anchor} = useSiteLinks();
  const {currentLocale} = useDocusaurusContext().i18n;
  const otherLocale = locales.find(
    (locale) =>
      languageOfLocale(locale) !== languageOfLocale(currentLocale as (typeof locales)[number]),
  );
  return (
    <dl className={styles.glossary}>
      {data.terms.map(({id, title, short = [], translatedTitle: name, meaning}) => (
        <div key={id} id={anchor(id)} data-term={title}>
          <dt>
            <a href={`#${id}`} data-permalink="">
              {title}
            </a>
            {short.map((abbreviation) => (
              <small key={abbreviation}> {abbreviation}</small>
            ))}{' '}
            <small lang={otherLocale}>{name}</small>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
