import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {mainExample as example} from '../docusaurus/main-example';
import {mainOutline as outline} from '../docusaurus/main-outline';
import {capabilityPath, levelAnchor} from '../model/anchors';
import type {MatrixDataRow} from '../page-data/matrix';
import Layout from '@theme/Layout';
import {useCurrentEdition} from '../components/edition';
import {useParts} from '../components/parts';
import Definitions from '../components/Definitions';
import FrameworkMap from '../components/FrameworkMap';
import LevelMark from '../components/LevelMark';
import {capabilityCount, levelName} from '../components/outline';
import styles from './index.module.css';

/** The site's front page. It belongs to no edition, and leads to the newest. */
export default function Home(): ReactNode {
  const {label, status} = useCurrentEdition();
  const count = capabilityCount(outline);
  const to = (page: string): string => `/${outline.edition}/${page}`;
  const written = {
    areas: outline.areas.length,
    all: count.all,
    written: count.written,
  };
  const starts = [
    [
      to('specification/#roles'),
      translate({id: 'home.byTask'}),
      translate({id: 'home.byTaskText'}),
    ],
    [
      to('reference-organisations/'),
      translate({id: 'home.others'}),
      translate({id: 'home.othersText'}),
    ],
    [to('dependencies/'), translate({id: 'home.first'}), translate({id: 'home.firstText'})],
    [
      to('licence/#extra-grant'),
      translate({id: 'home.contribute'}),
      translate({id: 'home.contributeText'}),
    ],
  ] as const;
  const texts: Readonly<Record<string, readonly [title: string, text: string]>> = {
    framework: [translate({id: 'part.framework'}), translate({id: 'home.framework'}, written)],
    capability: [translate({id: 'part.capability'}), translate({id: 'home.capability'}, written)],
    specification: [translate({id: 'part.specification'}), translate({id: 'home.specification'})],
    cases: [translate({id: 'part.cases'}), translate({id: 'home.cases'})],
  };
  const {parts} = useParts();
  return (
    <Layout description={translate({id: 'home.description'}, written)}>
      <main id="main" className={styles.home}>
        <div className={styles.opening}>
          {/* Where there is room, the head of the page says it. */}
          <p className={styles.edition}>
            <Link to={to('')}>{label}</Link>
          </p>
          <p className={styles.alliance}>{translate({id: 'home.alliance'})}</p>
          <h1>
            {/* Two halves, so that the line breaks between them and not within a word. */}
            <span>{translate({id: 'home.nameFirst'})}</span>
            <span>{translate({id: 'home.nameSecond'})}</span>
          </h1>
          <p className={styles.lead}>{translate({id: 'home.lead'})}</p>
          <p className={styles.ways}>
            <Link to={to('introduction/')}>{translate({id: 'home.toRead'})}</Link>
            <Link to={to('assessment/')}>{translate({id: 'home.toAssess'})}</Link>
          </p>
        </div>

        <section aria-labelledby="framework">
          <h2 id="framework">{translate({id: 'home.frameworkTitle'})}</h2>
          <p className={styles.intro}>{translate({id: 'home.frameworkText'}, written)}</p>
          <FrameworkMap outline={outline} />
        </section>

        {example ? <Example capability={example.capability} /> : null}

        <section aria-labelledby="parts">
          <h2 id="parts">{translate({id: 'home.partsTitle'})}</h2>
          <ul className={styles.parts}>
            {Object.entries(texts).map(([folder, [title, text]]) => {
              const path = parts.find((part) => part.folder === folder)?.path;
              const sample = example?.samples[folder];
              return path ? (
                <li key={folder}>
                  <h3>
                    <Link to={path}>{title}</Link>
                  </h3>
                  <p>{text}</p>
                  {sample ? (
                    <blockquote>
                      <p>{sample.text}</p>
                      <Link to={sample.path}>{sample.id}</Link>
                    </blockquote>
                  ) : null}
                </li>
              ) : (
                <li key={folder} className={styles.notYet}>
                  <h3>{title}</h3>
                  <p>
                    {text} {translate({id: 'home.notYet'})}
                  </p>
                </li>
              );
            })}
          </ul>
          {count.written < count.all ? <Written count={written} /> : null}
        </section>

        <section aria-labelledby="start">
          <h2 id="start">{translate({id: 'home.startTitle'})}</h2>
          <div className={styles.starts}>
            <Definitions
              items={starts.map(([path, title, text]) => ({
                key: path,
                term: <Link to={path}>{title}</Link>,
                text,
              }))}
            />
          </div>
        </section>

        <section aria-labelledby="edition">
          <h2 id="edition">{translate({id: 'home.editionTitle'})}</h2>
          <div className={styles.starts}>
            <Definitions
              items={[
                {
                  key: 'about',
                  term: <Link to={to('about/')}>{translate({id: 'home.aboutLink'})}</Link>,
                  text: translate({id: 'home.editionText'}, {edition: `${label}${status ?? ''}`}),
                },
                {
                  key: 'licence',
                  term: <Link to={to('licence/')}>{translate({id: 'home.licenceLink'})}</Link>,
                  text: translate({id: 'home.licenceText'}),
                },
              ]}
            />
          </div>
        </section>
      </main>
    </Layout>
  );
}

/** While not every capability is written: how many are, and a box for each, area by area, filled where it is. */
function Written({count}: {readonly count: Readonly<Record<string, number>>}): ReactNode {
  return (
    <>
      <p className={styles.count}>{translate({id: 'home.capabilityWritten'}, count)}</p>
      <ul className={styles.written} aria-hidden="true">
        {outline.areas.map(({id, capabilities}) => (
          <li key={id} data-area={id}>
            {id}
            {capabilities.map((capability) => (
              <i key={capability.id} data-written={capability.path ? '' : undefined} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One capability with its five levels: what the standard consists of, at a glance. */
function Example({
  capability: {id, title, levels},
}: {
  readonly capability: MatrixDataRow;
}): ReactNode {
  const path = capabilityPath(outline.edition, id);
  return (
    <section aria-labelledby="levels" className={styles.example}>
      <h2 id="levels">{translate({id: 'home.levelsTitle'})}</h2>
      <p className={styles.intro}>
        {translate({id: 'home.example'})}{' '}
        <Link to={path}>
          {id} {title}
        </Link>
      </p>
      <ol>
        {levels.map(({level, short, statement}) => (
          <li key={level} data-level={level}>
            <Link to={`${path}#${levelAnchor(level)}`}>
              <LevelMark level={level} /> <span>{levelName(outline, level)}</span>
            </Link>
            <p>{short ?? statement}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
