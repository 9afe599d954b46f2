import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {languageOfLocale, locales} from '../../model/locales';
import type {Behind} from '../../page-data/translation-status';
import {SentenceChangesView} from './View';

/** Which sentences of a text are newer than the same text in the older language. */
export default function SentenceChanges({
  behind: {changes, older},
}: {
  readonly behind: Pick<Behind, 'changes' | 'older'>;
}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const newer = locales.find((locale) => languageOfLocale(locale) !== older);
  return (
    <SentenceChangesView
      changes={changes}
      htmlLang={(newer && i18n.localeConfigs[newer]?.htmlLang) ?? ''}
      strings={{
        title: (count) => translate({id: 'translation.sentences'}, {count: String(count)}),
        removed: translate({id: 'translation.removed'}),
        removedFirst: translate({id: 'translation.removedFirst'}),
      }}
    />
  );
}
