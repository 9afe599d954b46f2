import type {ReactNode} from 'react';
import {useCurrentEdition} from '../edition';

/** `<EditionStatus />`, within a sentence: which edition the page is of, what that is and since when. No prose says it. */
export default function EditionStatus(): ReactNode {
  const {label, status} = useCurrentEdition();
  return (
    <>
      {label}
      {status}
    </>
  );
}
