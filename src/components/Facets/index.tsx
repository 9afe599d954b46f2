import type {ReactNode} from 'react';
import type {CapabilityData} from '../../page-data/page-data';
import Definitions from '../Definitions';

/** `<Facets />`: what the page's capability is about, and its aspects; a criterion belongs to one. */
export default function Facets({data}: {readonly data: CapabilityData}): ReactNode {
  return (
    <>
      <p>{data.scope}</p>
      <Definitions items={data.facets.map(({id, title, text}) => ({key: id, term: title, text}))} />
    </>
  );
}
