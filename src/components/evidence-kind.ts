import {translate} from '@docusaurus/Translate';
import type {CapabilityData} from '../page-data/page-data';

type EvidenceKind = NonNullable<CapabilityData['levels'][number]['evidence']>[number]['kind'];

/** What a kind of evidence is called. */
export function evidenceKindName(kind: EvidenceKind): string {
  switch (kind) {
    case 'document':
      return translate({id: 'evidence.document'});
    case 'record':
      return translate({id: 'evidence.record'});
    case 'demonstration':
      return translate({id: 'evidence.demonstration'});
  }
}
