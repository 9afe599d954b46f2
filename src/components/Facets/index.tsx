import type {ReactNode} from 'react';
import type {CapabilityData} from '../../plugins/standard/page-data';
import styles from './styles.module.css';

/** `<Facets />`: what the page's capability is about, and its aspects; a criterion belongs to one. */
export default function Facets({data}: {readonly data: CapabilityData}): ReactNode {
  return (
    <>
      <p>{data.scope}</p>
      <dl className={styles.facets}>
        {data.facets.map(({id, title, text}) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
