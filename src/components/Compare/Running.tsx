import {useMemo, type ReactNode} from 'react';
import {fill} from '../../model/fill';
import type {Report} from '../../changes/report';
import {isComparedInBuild} from '../../model/compared-editions';
import type {Language} from '../../model/locales';
import {useAddress} from '../address/useAddress';
import {useClasses} from './classes';
import {editionsFile} from './files';
import {choicesOf, compareAddress, select, textChoices, type CompareState} from './state';
import {ChangesView} from './View';
import {useComparison, useFile, type Compared} from './useComparison';
import type {CompareWords} from './words';

interface Page {
  /** The edition of the page. */
  readonly edition: string;
  readonly language: Language;
  /** The root of the site, with the base path. */
  readonly root: string;
  readonly words: CompareWords;
  /** The address of the code that compares beside the page. */
  readonly worker: string;
}

/** The comparison in the reader's browser. Which editions there are it asks: an old page knows of no later one. */
export function RunningCompare(page: Page): ReactNode {
  const editions = useFile<readonly string[]>(page.root + editionsFile);
  if (editions === undefined) return <p>{page.words.loading}</p>;
  if (editions === 'failed') return <p role="alert">{page.words.failed}</p>;
  return <Chooser editions={editions} {...page} />;
}

function Chooser({editions, ...page}: Page & {readonly editions: readonly string[]}): ReactNode {
  const {edition, language, words} = page;
  const form = useMemo(
    () => compareAddress(editions, edition, language),
    [editions, edition, language],
  );
  const {entry, isIgnored, change} = useAddress(form);
  const compared = useComparison({...page, editions, ...entry});
  const report = typeof compared === 'object' ? compared.report : undefined;
  return (
    <>
      <Choices editions={editions} entry={entry} report={report} onChange={change} {...page} />
      {compared === undefined ? (
        <p role="status">
          {isComparedInBuild(editions, entry.from, entry.to) ? words.loading : words.comparing}
        </p>
      ) : compared === 'failed' ? (
        <p role="alert">{words.failed}</p>
      ) : (
        <Result compared={compared} entry={entry} isIgnored={isIgnored} {...page} />
      )}
    </>
  );
}

function Choices({
  editions,
  entry,
  report,
  onChange,
  language,
  words,
}: Page & {
  readonly editions: readonly string[];
  readonly entry: CompareState;
  readonly report: Report | undefined;
  readonly onChange: (entry: CompareState) => void;
}): ReactNode {
  const styles = useClasses();
  const choices = report ? choicesOf(report) : {groups: [], changes: []};
  const editionName = (name: string): string =>
    name === 'draft' ? words.draft : fill(words.released, {edition: name});
  const later = editions.slice(editions.indexOf(entry.from) + 1);
  const first = (from: string): CompareState => ({
    ...entry,
    from,
    to:
      editions.indexOf(entry.to) > editions.indexOf(from)
        ? entry.to
        : (editions[editions.indexOf(from) + 1] ?? entry.to),
  });
  const withChosen = (list: readonly string[], chosen: string): readonly string[] =>
    chosen === '' || list.includes(chosen) ? list : [...list, chosen];
  return (
    <form
      className={styles.choices}
      aria-label={words.choose}
      onSubmit={(event) => event.preventDefault()}>
      <Choice
        title={words.from}
        value={entry.from}
        options={editions.slice(0, -1).map((name) => [name, editionName(name)])}
        onChange={(from) => onChange(first(from))}
      />
      <Choice
        title={words.to}
        value={entry.to}
        options={later.map((name) => [name, editionName(name)])}
        onChange={(to) => onChange({...entry, to})}
      />
      <Choice
        title={words.area}
        value={entry.group}
        options={[
          ['', words.everyArea],
          ...withChosen(choices.groups, entry.group).map(
            (id) =>
              [id, report?.groups.find((group) => group.id === id)?.title[language] ?? id] as const,
          ),
        ]}
        onChange={(group) => onChange({...entry, group})}
      />
      <Choice
        title={words.change}
        value={entry.change}
        options={[
          ['', words.everyChange],
          ...withChosen(choices.changes, entry.change).map(
            (name) => [name, words.changes[name] ?? name] as const,
          ),
        ]}
        onChange={(chosen) => onChange({...entry, change: chosen})}
      />
      <Choice
        title={words.text}
        value={entry.text}
        options={textChoices.map((choice) => [choice, words.texts[choice || 'both']])}
        onChange={(chosen) =>
          onChange({...entry, text: textChoices.find((choice) => choice === chosen) ?? ''})
        }
      />
    </form>
  );
}

function Choice({
  title,
  value,
  options,
  onChange,
}: {
  readonly title: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label>
      {title}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Result({
  compared: {report, download},
  entry,
  isIgnored,
  language,
  words,
  root,
}: Page & {
  readonly compared: Compared;
  readonly entry: CompareState;
  readonly isIgnored: boolean;
}): ReactNode {
  const groups = select(report, entry);
  const shown = groups.flatMap(({pages}) => pages.flatMap(({items}) => items)).length;
  const isWhole = entry.group === '' && entry.change === '';
  return (
    <>
      <p role="status">
        {isIgnored ? `${words.ignored} ` : ''}
        {report.total === 0 ? words.none : fill(words.count, {shown, all: report.total})}
      </p>
      <p>
        {words.limits}{' '}
        <a href={download} download={`${entry.from}-${entry.to}.json`}>
          {words.download}
        </a>
      </p>
      <ChangesView
        groups={groups}
        repeated={isWhole ? report.repeated : []}
        words={words}
        language={language}
        text={entry.text}
        href={(path) => root + path.slice(1)}
      />
    </>
  );
}
