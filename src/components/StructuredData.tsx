import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';

/** What search engines read of a page, in the words of schema.org. */
export default function StructuredData({data}: {readonly data: object}): ReactNode {
  // A value that is not there is left out; what would end the element is written otherwise.
  const text = JSON.stringify({'@context': 'https://schema.org', ...data}).replaceAll(
    '<',
    '\\u003c',
  );
  return (
    <Head>
      <script type="application/ld+json">{text}</script>
    </Head>
  );
}
