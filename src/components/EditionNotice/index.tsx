import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {editionsData} from '../../docusaurus/editions-data';
import {compareAddressOf} from '../compare-address';
import {samePage, useCurrentEdition} from '../edition';
import {useSiteLinks} from '../site-links';
import EditionNoticeView, {noticeAnchor} from './View';

/** On pages of the draft, once there is a release, and of editions that are not the newest. No author writes it. */
export default function EditionNotice(): ReactNode {
  const {path, page} = useCurrentEdition();
  const {href, anchor} = useSiteLinks();
  const {editions, newest} = editionsData;
  const edition = editions.find((each) => each.path === path);
  if (!edition || page === undefined || newest === undefined || path === newest) return null;
  anchor(noticeAnchor);
  const comparison = href(`/${newest}/compare/`);
  const same = samePage(path, page, newest);
  const date = edition.date ?? '';
  const text = {
    'working-draft': () => translate({id: 'edition.notice.draft'}),
    'draft-for-comment': () => translate({id: 'edition.notice.superseded'}, {edition: path, date}),
    published: () => translate({id: 'edition.notice.superseded'}, {edition: path, date}),
    superseded: () => translate({id: 'edition.notice.superseded'}, {edition: path, date}),
    withdrawn: () => translate({id: 'edition.notice.withdrawn'}, {edition: path, date}),
  }[edition.status]();
  const gone = edition.gone.find(({address}) => address === page);
  return (
    <EditionNoticeView
      text={text}
      compare={{
        text: translate({id: 'edition.notice.compare'}),
        href:
          path === 'draft'
            ? compareAddressOf(comparison, newest, path)
            : compareAddressOf(comparison, path, newest),
      }}
      {...(same !== undefined && !gone
        ? {
            same: {
              text: translate({id: 'edition.notice.same'}, {edition: newest}),
              href: href(`/${newest}${same}`),
            },
          }
        : {
            missing: {
              text: translate({id: 'edition.notice.missing'}, {edition: newest}),
              ...(gone && {gone}),
              first: {
                text: translate({id: 'edition.notice.first'}, {edition: newest}),
                href: href(`/${newest}/`),
              },
            },
          })}
      sections={{
        title: translate({id: 'edition.notice.sections'}, {edition: newest}),
        gone: edition.gone.filter(({address}) => address.startsWith(`${page}#`)),
      }}
      strings={{
        fates: {
          replacedBy: translate({id: 'edition.notice.replacedBy'}),
          splitInto: translate({id: 'edition.notice.splitInto'}),
          mergedInto: translate({id: 'edition.notice.mergedInto'}),
        },
        nothing: translate({id: 'fate.nothing'}),
      }}
      href={href}
    />
  );
}
