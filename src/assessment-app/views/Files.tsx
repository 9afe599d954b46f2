import {saveFile} from '../../tools/save-file';
import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {fileName} from '../../assessment/exports/about';
import {assessmentJson} from '../../assessment/exports/assessment-json';
import type {ExportInput} from '../../assessment/exports/input';
import {issuesOf} from '../../assessment/exports/issues';
import {githubIssues} from '../../assessment/exports/issues-github';
import {gitlabIssues} from '../../assessment/exports/issues-gitlab';
import {jiraIssues} from '../../assessment/exports/issues-jira';
import {planMarkdown} from '../../assessment/exports/plan-markdown';
import {reportMarkdown} from '../../assessment/exports/report-markdown';
import {tableCsv} from '../../assessment/exports/table-csv';
import {answersTable, planTable} from '../../assessment/exports/tables';
import Merge from '../files/Merge';
import {exportInput, keepShownOfPlan, shownOfPlan} from '../files/take-away';
import {useStore} from '../store';
import {fill, type AssessmentWords} from '../words';

type FileKind = keyof AssessmentWords['files']['kinds'];

interface FileMaker {
  readonly kind: FileKind;
  /** What follows the name of the assessment in that of the file. */
  readonly ending: string;
  readonly type: string;
  /** What of people and their words is in it. */
  readonly has: 'private' | 'reasons' | 'people';
  /** Of chosen actions alone: empty without them. */
  readonly isOfIssues?: boolean;
  /** It has what the plan shows; the rest has everything. */
  readonly isOfPlan?: boolean;
  readonly make: (
    input: ExportInput,
    options: {readonly withPlan: boolean},
  ) => string | Uint8Array | Promise<Blob>;
}

const makers: readonly FileMaker[] = [
  {
    kind: 'json',
    ending: '.json',
    type: 'application/json',
    has: 'private',
    make: ({assessment}) => assessmentJson(assessment),
  },
  {
    kind: 'report',
    ending: '-report.md',
    type: 'text/markdown',
    has: 'reasons',
    isOfPlan: true,
    make: reportMarkdown,
  },
  {
    kind: 'plan',
    ending: '-plan.md',
    type: 'text/markdown',
    has: 'people',
    isOfPlan: true,
    make: planMarkdown,
  },
  {
    kind: 'workbook',
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    has: 'private',
    make: async (input) => {
      const {workbook} = await import('../../assessment/exports/workbook');
      return workbook(input);
    },
  },
  {
    kind: 'answersCsv',
    ending: '-answers.csv',
    type: 'text/csv',
    has: 'private',
    make: (input) => tableCsv(answersTable(input)),
  },
  {
    kind: 'planCsv',
    ending: '-plan.csv',
    type: 'text/csv',
    has: 'people',
    isOfPlan: true,
    make: (input) => tableCsv(planTable(input)),
  },
  {
    kind: 'github',
    ending: '-github.zip',
    type: 'application/zip',
    has: 'people',
    isOfIssues: true,
    isOfPlan: true,
    make: githubIssues,
  },
  {
    kind: 'gitlab',
    ending: '-gitlab.csv',
    type: 'text/csv',
    has: 'people',
    isOfIssues: true,
    isOfPlan: true,
    make: gitlabIssues,
  },
  {
    kind: 'jira',
    ending: '-jira.csv',
    type: 'text/csv',
    has: 'people',
    isOfIssues: true,
    isOfPlan: true,
    make: jiraIssues,
  },
];

/** What can be taken away: files, each with what it holds and for whom, and the link. */
export default function FilesView(): ReactNode {
  const store = useStore();
  const {subject, words, goTo, href} = store;
  const {files: say} = words;
  const [filter, setFilter] = useState(shownOfPlan);
  const [message, setMessage] = useState<{readonly text: string; readonly isAlert: boolean}>();
  const heading = useRef<HTMLHeadingElement>(null);
  /** Whether the report has the plan too. */
  const [withPlan, setWithPlan] = useState(false);
  useEffect(() => heading.current?.focus({preventScroll: true}), []);

  const whole = exportInput(store);
  const input = exportInput(store, filter);
  const areaTitle = subject.areas.find(({id}) => id === filter.area)?.title ?? '';
  const filters = [
    ...(filter.area ? [`${filter.area} ${areaTitle}`.trimEnd()] : []),
    ...(filter.isOnlyChosen ? [words.plan.onlyChosen] : []),
  ];
  const hasIssues = issuesOf(input).length > 0;
  const save = async ({make, type, ending, isOfPlan}: FileMaker): Promise<void> => {
    const file = fileName(input, ending);
    try {
      const made = await make(isOfPlan ? input : whole, {withPlan});
      saveFile(file, made instanceof Blob ? made : new Blob([made as BlobPart], {type}));
      setMessage({text: fill(say.made, {file}), isAlert: false});
    } catch {
      setMessage({text: say.failed, isAlert: true});
    }
  };

  return (
    <section className="as-files">
      <h2 ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      <p>{say.lead}</p>
      <p>{say.printed}</p>
      {filters.length === 0 ? null : (
        <p>
          {fill(say.filtered, {filter: filters.join(words.plan.separator)})}{' '}
          <button
            type="button"
            onClick={() => {
              keepShownOfPlan({});
              setFilter({});
            }}>
            {say.wholePlan}
          </button>
        </p>
      )}
      <ul className="as-file-list">
        {makers.map((maker) => {
          const {kind, has, isOfIssues = false} = maker;
          const {name, holds, use} = say.kinds[kind];
          const isEmpty = isOfIssues && !hasIssues;
          return (
            <li key={kind}>
              <h3>{name}</h3>
              <p>
                {holds} <b>{say[kind === 'report' && withPlan ? 'reasonsAndPeople' : has]}</b>
              </p>
              {kind === 'report' ? (
                <p>
                  <label>
                    <input
                      type="checkbox"
                      checked={withPlan}
                      onChange={({target}) => setWithPlan(target.checked)}
                    />{' '}
                    {say.withPlan}
                  </label>
                </p>
              ) : null}
              <p className="as-muted">
                {say.forWhom}
                {words.app.colon}
                {use}
              </p>
              {isEmpty ? (
                <p>
                  {say.noActions}{' '}
                  <button type="button" onClick={() => goTo({view: 'plan'})}>
                    {say.toPlan}
                  </button>
                </p>
              ) : (
                <p>
                  <button
                    type="button"
                    aria-label={fill(say.downloadName, {name})}
                    // The texts of the standard come after the first view.
                    disabled={!subject.isWhole && kind !== 'json'}
                    onClick={() => void save(maker)}>
                    {say.download}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p role={message?.isAlert ? 'alert' : 'status'} className="as-file-message">
        {message?.text}
      </p>
      <Merge />
      <LinkPart />
      <h3>{say.claim}</h3>
      <p>
        {say.claimLead} <a href={href(`/${subject.edition}/claims/`)}>{say.claimPage}</a>
      </p>
      <p>
        {say.licenceLead} <a href={href(`/${subject.edition}/licence/`)}>{say.licencePage}</a>
      </p>
    </section>
  );
}

/** The address that carries this team's ratings. */
function LinkPart(): ReactNode {
  const {subject, assessment, team, words} = useStore();
  const {files: say} = words;
  const [address, setAddress] = useState('');
  const [message, setMessage] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    let isCurrent = true;
    setMessage('');
    // What packs it is loaded here first.
    import('../../assessment/link')
      .then(({linkFragment}) => {
        const page = location.origin + location.pathname;
        if (isCurrent) setAddress(page + linkFragment(team, assessment, subject));
      })
      .catch(() => {
        if (isCurrent) setMessage(say.failed);
      });
    return () => {
      isCurrent = false;
    };
  }, [team, assessment, subject, say]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setMessage(say.copied);
    } catch {
      // Without permission, or where the page is not served securely.
      field.current?.select();
      setMessage(say.copyFailed);
    }
  };
  return (
    <>
      <h3>{say.link}</h3>
      <p>{say.linkLead}</p>
      <dl className="as-link-holds">
        <dt>{say.carries}</dt>
        <dd>{say.carriesWhat}</dd>
        <dt>{say.carriesNot}</dt>
        <dd>{say.carriesNotWhat}</dd>
      </dl>
      <p className="as-link">
        <label htmlFor={id}>{say.linkAddress}</label>
        <input ref={field} id={id} readOnly value={address} />
        <button type="button" disabled={address === ''} onClick={() => void copy()}>
          {say.copy}
        </button>
      </p>
      <p role="status">{message}</p>
    </>
  );
}
