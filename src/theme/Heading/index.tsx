import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import {breakableWords} from '../../components/breakable-words';

/** A heading with a link to itself. A page's title has none: the page's address is its link. */
export default function Heading({as: As, id, children, ...attributes}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (As === 'h1')
    return (
      <As {...attributes}>{typeof children === 'string' ? breakableWords(children) : children}</As>
    );
  if (!id) return <As {...attributes}>{children}</As>;
  brokenLinks.collectAnchor(id);
  const nameId = `${id}-name`;
  return (
    // Named by its text alone: the name of the link in it would be part of its own.
    <As {...attributes} id={id} aria-labelledby={nameId}>
      <span id={nameId}>{children}</span>
      <a
        className="permalink"
        data-permalink=""
        href={`#${id}`}
        aria-label={translate(
          {id: 'link.toPlace'},
          {heading: typeof children === 'string' ? children : id},
        )}
      />
    </As>
  );
}
