import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import DataTable from '../DataTable';

/** `<StageTable />`: the stages of a business's life, with what it and operations do in each. */
export default function StageTable({outline}: {readonly outline: Outline}): ReactNode {
  return (
    <DataTable
      label={translate({id: 'stages.label'})}
      columns={[
        translate({id: 'stages.stage'}),
        translate({id: 'stages.business'}),
        translate({id: 'stages.operations'}),
      ]}
      rows={outline.stages.map(({id, title, business, operations}) => ({
        key: id,
        cells: [title, business, operations],
      }))}
    />
  );
}
