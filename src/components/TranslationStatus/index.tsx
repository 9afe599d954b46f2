import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {languages} from '../../model/locales';
import type {TranslationStatus as Status} from '../../page-data/translation-status';
import DataTable from '../DataTable';
import SentenceChanges from '../SentenceChanges';
import {useSiteLinks} from '../site-links';

/** `<TranslationStatus />`: how many of an edition's texts say the same in both languages, and which do not yet. */
export default function TranslationStatus({
  translations: {parts, behind, unread},
}: {
  readonly translations: Status;
}): ReactNode {
  const {href} = useSiteLinks();
  const partNames: Readonly<Record<string, string>> = {
    '': translate({id: 'translation.part.edition'}),
    introduction: translate({id: 'translation.part.introduction'}),
    framework: translate({id: 'translation.part.framework'}),
    capability: translate({id: 'translation.part.capability'}),
    specification: translate({id: 'translation.part.specification'}),
    cases: translate({id: 'translation.part.cases'}),
    appendix: translate({id: 'translation.part.appendix'}),
  };
  const older = {
    zh: translate({id: 'translation.older.zh'}),
    en: translate({id: 'translation.older.en'}),
  } as const;
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const all = {
    name: translate({id: 'translation.part.all'}),
    total,
    behind: {
      zh: behind.filter((unit) => unit.older === 'zh').length,
      en: behind.filter((unit) => unit.older === 'en').length,
    },
    unread: parts.reduce((sum, part) => sum + part.unread, 0),
  };
  const rows = [...parts.map((part) => ({...part, name: partNames[part.name] ?? part.name})), all];
  return (
    <>
      <DataTable
        label={translate({id: 'translation.table'})}
        columns={[
          translate({id: 'translation.part'}),
          translate({id: 'translation.total'}),
          ...languages.map((language) => older[language]),
          translate({id: 'translation.unread'}),
          translate({id: 'translation.share'}),
        ]}
        rows={rows.map(({name, total: count, behind: late, unread: unreadCount}) => ({
          key: name,
          cells: [
            name,
            count,
            ...languages.map((language) => late[language]),
            unreadCount,
            share(count, late.zh + late.en + unreadCount),
          ],
        }))}
      />
      {behind.length === 0 ? (
        <p>{translate({id: 'translation.none'})}</p>
      ) : (
        <ul>
          {behind.map((unit) => (
            <li key={unit.id}>
              <a href={href(unit.address)}>{unit.id}</a> {older[unit.older]}
              <SentenceChanges behind={unit} />
            </li>
          ))}
        </ul>
      )}
      {unread.length === 0 ? null : (
        <>
          <p>{translate({id: 'translation.unreadPages'})}</p>
          <ul>
            {unread.map(({page, address, count}) => (
              <li key={page}>
                <a href={href(address)}>{page}</a>{' '}
                {translate({id: 'translation.unreadCount'}, {count: String(count)})}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What agrees, in whole per cent, rounded down: 100 % is said of nothing less. */
function share(total: number, rest: number): string {
  return total === 0 ? '–' : `${Math.floor((100 * (total - rest)) / total)}%`;
}
