import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import {levelAnchor, rateAreaPath} from '../../model/anchors';
import type {DependenciesData} from '../../page-data/dependencies';
import type {AreaData} from '../../page-data/page-data';
import Definitions from '../Definitions';
import Dependencies from '../Dependencies';
import LevelMark from '../LevelMark';
import {areaOf, areasOf} from '../outline';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

type Part =
  | 'overview'
  | 'contributes'
  | 'capabilities'
  | 'dependencies'
  | 'specifications'
  | 'works-with'
  | 'deliverables'
  | 'signs';

/** `<AreaFacts part="…" />`: one part of what the data says of the page's area. */
export default function AreaFacts({
  part,
  data,
  outline,
  dependencies,
}: {
  readonly part: Part;
  readonly data: AreaData;
  readonly outline: Outline;
  readonly dependencies: DependenciesData;
}): ReactNode {
  const {href} = useSiteLinks();
  const area = areaOf(outline, data.id);
  switch (part) {
    case 'overview':
      return (
        <div className={styles.overview} data-area={data.id}>
          <p className={styles.purpose}>{area.purpose}</p>
          <p>
            <strong>{translate({id: 'area.when'})}</strong> {area.phaseNote}
          </p>
          <ol className={styles.stages}>
            {outline.stages.map((stage) => {
              const role = area.acts.find((act) => act.stage === stage.id)?.role;
              return (
                <li key={stage.id} data-role={role}>
                  {stage.title} <span>{role ? roleName(role) : '–'}</span>
                </li>
              );
            })}
          </ol>
        </div>
      );
    case 'contributes':
      return data.contributes.map(({phase, items}) => (
        <section key={phase} className={styles.phase}>
          <h3 id={`contributes-${phase}`}>
            {outline.phases.find(({id}) => id === phase)?.title ?? phase}
          </h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ));
    case 'capabilities':
      return (
        <>
          <ul className={styles.capabilities} data-area={data.id}>
            {area.capabilities.map(({id, title, path}) => (
              <li key={id}>
                {path ? (
                  <>
                    <a href={href(path)}>
                      {id} {title}
                    </a>
                    <ul className={styles.levels}>
                      {outline.levels.map(({level, title: name}) => (
                        <li key={level}>
                          <a
                            href={href(`${path}#${levelAnchor(level)}`)}
                            title={name}
                            aria-label={translate({id: 'area.levelOf'}, {id, level, name})}>
                            <LevelMark level={level} />
                          </a>
                        </li>
                      ))}
                    </ul>
                  </>
                ) : (
                  `${id} ${title}`
                )}
              </li>
            ))}
          </ul>
          {area.capabilities.some(({path}) => path) ? (
            <p>
              <a href={href(`/${outline.edition}/matrix/?area=${data.id}`)}>
                {translate({id: 'area.matrix'}, {area: area.title})}
              </a>{' '}
              ·{' '}
              <a href={href(rateAreaPath(outline.edition, data.id))}>
                {translate({id: 'area.rate'}, {id: data.id})}
              </a>
            </p>
          ) : null}
        </>
      );
    case 'dependencies':
      return <Dependencies part="area" area={data.id} dependencies={dependencies} />;
    case 'specifications':
      return (
        <ul>
          {outline.specifications
            .filter((specification) => areasOf(specification).includes(data.id))
            .map(({id, title, path, description}) => (
              <li key={id}>
                <a href={href(path)}>
                  {id} {title}
                </a>
                <br />
                {description}
              </li>
            ))}
        </ul>
      );
    case 'works-with':
      return (
        <Definitions
          items={data.worksWith.map(({area: id, text}) => {
            const relatedArea = areaOf(outline, id);
            return {
              key: id,
              term: (
                <a href={href(relatedArea.path)}>
                  {id} {relatedArea.title}
                </a>
              ),
              text,
            };
          })}
        />
      );
    case 'deliverables':
      return (
        <>
          <h3 id="deliverable-list">{translate({id: 'area.deliverables'})}</h3>
          <Definitions
            items={data.deliverables.map(({title, text}) => ({key: title, term: title, text}))}
          />
          <h3 id="role-list">{translate({id: 'area.roles'})}</h3>
          <Definitions
            items={data.roles.map(({title, text}) => ({key: title, term: title, text}))}
          />
        </>
      );
    case 'signs':
      return (
        <ul>
          {data.missingSigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      );
  }
}

function roleName(role: 'main' | 'part'): string {
  return role === 'main' ? translate({id: 'area.main'}) : translate({id: 'area.part'});
}
