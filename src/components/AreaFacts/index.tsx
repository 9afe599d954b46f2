import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../plugins/standard/outline';
import type {AreaData} from '../../plugins/standard/page-data';
import Definitions from '../Definitions';
import {areaOf} from '../outline';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

type Part = 'overview' | 'contributes' | 'capabilities' | 'works-with' | 'deliverables' | 'signs';

/** `<AreaFacts part="…" />`: one part of what the data says of the page's area. */
export default function AreaFacts({
  part,
  data,
  outline,
}: {
  readonly part: Part;
  readonly data: AreaData;
  readonly outline: Outline;
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
                  {stage.title}
                  <span>{role ? roleName(role) : '–'}</span>
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
        <ul className={styles.capabilities} data-area={data.id}>
          {area.capabilities.map(({id, title, path}) => (
            <li key={id}>
              {path ? (
                <a href={href(path)}>
                  {id} {title}
                </a>
              ) : (
                `${id} ${title}`
              )}
            </li>
          ))}
        </ul>
      );
    case 'works-with':
      return (
        <Definitions
          items={data.worksWith.map(({area: id, text}) => {
            const other = areaOf(outline, id);
            return {
              key: id,
              term: (
                <a href={href(other.path)}>
                  {id} {other.title}
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
