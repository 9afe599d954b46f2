import type {ReactNode} from 'react';
import {clauseAnchor} from '../../model/anchors';
import type {SpecificationData} from '../../page-data/page-data';
import styles from './styles.module.css';

/** `<Checklist />`: what is ticked off at a review, on paper too, with the clauses behind it. */
export default function Checklist({data}: {readonly data: SpecificationData}): ReactNode {
  return (
    <ul className={styles.checklist}>
      {data.checklist.map(({text, clauses = []}) => (
        <li key={text}>
          {text}
          {clauses.map((id) => (
            <a key={id} href={`#${clauseAnchor(id)}`}>
              {id}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
