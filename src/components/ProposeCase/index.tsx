import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {reportAddresses} from '../report-addresses';

/** `<ProposeCase />`: leads to a form that is begun; nothing where the site knows no address to send it to. */
export default function ProposeCase(): ReactNode {
  const {customFields} = useDocusaurusContext().siteConfig;
  const {repositoryUrl, contact} = customFields as {repositoryUrl?: string; contact?: string};
  const {issue, mail} = reportAddresses({
    repositoryUrl,
    contact,
    subject: translate({id: 'propose.subject'}),
    body: [
      translate({id: 'propose.what'}),
      translate({id: 'propose.source'}),
      translate({id: 'propose.words'}),
      translate({id: 'propose.levels'}),
    ].join('\n\n'),
  });
  if (!issue && !mail) return null;
  return (
    <ul>
      {issue ? (
        <li>
          <a href={issue}>{translate({id: 'propose.issue'})}</a>
        </li>
      ) : null}
      {mail ? (
        <li>
          <a href={mail}>{translate({id: 'propose.mail'})}</a>
        </li>
      ) : null}
    </ul>
  );
}
