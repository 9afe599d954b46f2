import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {PublishedFacts} from '../../page-data/published';
import DataTable from '../DataTable';
import styles from './styles.module.css';

/** `<DataFiles />`: the files that the edition's data is published as, with what tells a copy right from wrong. */
export default function DataFiles({files}: {readonly files: readonly PublishedFacts[]}): ReactNode {
  const contents: Readonly<Record<PublishedFacts['name'], string>> = {
    'standard.json': translate({id: 'dataFiles.standard'}),
    'standard.schema.json': translate({id: 'dataFiles.schema'}),
    'criteria.csv': translate({id: 'dataFiles.criteria'}),
    'mappings.csv': translate({id: 'dataFiles.mappings'}),
  };
  return (
    <DataTable
      label={translate({id: 'dataFiles.title'})}
      columns={[
        translate({id: 'dataFiles.file'}),
        translate({id: 'dataFiles.content'}),
        translate({id: 'dataFiles.size'}),
        'SHA-256',
      ]}
      rows={files.map(({name, address, bytes, sha256}) => ({
        key: name,
        cells: [
          <a key="file" href={address}>
            {name}
          </a>,
          contents[name],
          translate({id: 'dataFiles.bytes'}, {bytes: grouped(bytes)}),
          <code key="sha256" className={styles.hash}>
            {sha256}
          </code>,
        ],
      }))}
    />
  );
}

/** `1234567` → `1,234,567`, in either language. */
function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
