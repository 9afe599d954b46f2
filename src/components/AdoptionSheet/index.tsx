import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {translate} from '@docusaurus/Translate';
import {adoptionFile} from '../../model/adoption-file';
import {adoptionSheetOf, adoptionWords} from '../../model/adoption-sheet';
import {licencePath} from '../../model/anchors';
import {languageOfLocale} from '../../model/locales';
import {localize} from '../../model/localize';
import {templateFileName, templateFolder} from '../../model/template-files';
import type {Outline} from '../../page-data/outline';
import type {SpecificationData} from '../../page-data/page-data';
import type {VocabularyData} from '../../page-data/vocabulary';
import {useSiteLinks} from '../site-links';
import AdoptionSheetView from './View';

/** `<AdoptionSheet />`: what a team fills in to put the page's specification into force. */
export default function AdoptionSheet({
  data,
  outline,
  vocabulary: {quantities, quantityUnits},
}: {
  readonly data: SpecificationData;
  readonly outline: Outline;
  readonly vocabulary: VocabularyData;
}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {href} = useSiteLinks();
  const {adoption: code} = usePluginData('tools') as {readonly adoption: string};
  const fileName = templateFileName(data.id, adoptionFile, 'md');
  return (
    <AdoptionSheetView
      keeps={`adoption:${outline.edition}:${data.id}`}
      sheet={adoptionSheetOf(data, (id) => ({
        title: quantities[id] ?? id,
        unit: quantityUnits[id] ?? '',
      }))}
      words={localize(adoptionWords, languageOfLocale(i18n.currentLocale))}
      strings={{
        download: translate({id: 'adoption.download'}),
        fill: translate({id: 'adoption.fill'}),
        fillHere: translate({id: 'adoption.fillHere'}),
        staysHere: translate({id: 'adoption.staysHere'}),
        published: (publisher) => translate({id: 'adoption.published'}, {publisher}),
      }}
      links={{
        licence: href(`/${outline.edition}${licencePath}#assessment-grant`),
        file: useBaseUrl(`/${templateFolder(outline.edition)}/${fileName}`),
        fileName,
        code: useBaseUrl(code),
      }}
    />
  );
}
